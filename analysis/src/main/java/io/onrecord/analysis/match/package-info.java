/// Repeats: whether a quote says what a rated claim says.
///
/// [Repeats] is the entrance: a quote and a published rating in, a finding out when one repeats the
/// other. [TellingWords] says which pairs are compared at all, and is how they find each other.
/// [Matcher] compares the two texts and nothing else: the [Passages] of the quote are laid over the
/// [CheckedClaim]; [Likeness] says what of them is alike, by words ([WordWeights]) and by what
/// words mean ([WordVectors]), [LikenessModel] how probable that makes it that they say the same,
/// and [PolarityOf] whether the quote asserts the claim, denies it, or only reports it. [Decisions]
/// says what may be made of a match: silence, a suggestion, or, rarely, a confirmed repeat.
/// MODEL-CARD.md, beside the models, says what these were made of.
@NullMarked
package io.onrecord.analysis.match;

import org.jspecify.annotations.NullMarked;
