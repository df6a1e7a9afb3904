/// Claimants set against themselves by the text: [SelfContradictions] is the entrance, and
/// [Contrast] knows the words in which an article points it out. Two statements that only look at
/// odds are left alone: what the article does not say, nobody judged.
@NullMarked
package io.onrecord.analysis.contradiction;

import org.jspecify.annotations.NullMarked;
