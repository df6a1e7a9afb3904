/// What a publisher takes back: [CorrectionNotices] reads an article that says so, [Revisions]
/// compares two versions of one. A label that is only called otherwise now is no correction.
@NullMarked
package io.onrecord.analysis.correction;

import org.jspecify.annotations.NullMarked;
