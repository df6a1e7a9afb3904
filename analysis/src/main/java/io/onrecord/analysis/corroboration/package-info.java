/// What several independent origins assert.
///
/// [Assertions] makes of each sentence of a quote a key that is equal where the same is said;
/// [Corroboration] looks at the findings that stand for one key and says whether two of them are
/// independent: another owner, another wire, another speaker, another side. What is not known to be
/// another is the same.
@NullMarked
package io.onrecord.analysis.corroboration;

import org.jspecify.annotations.NullMarked;
