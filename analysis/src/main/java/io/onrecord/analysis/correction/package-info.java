/// What a publisher takes back: [CorrectionNotices] reads an article that says so, [Revisions]
/// compares the [Edition]s of one that does not. A label that is only called otherwise now is no
/// correction.
@NullMarked
package io.onrecord.analysis.correction;

import org.jspecify.annotations.NullMarked;
