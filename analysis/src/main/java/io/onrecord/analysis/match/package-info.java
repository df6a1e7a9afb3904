/// Repeats: whether a quote says what a rated claim says.
///
/// [Repeats] is the entrance: a quote and a published rating in, a finding out when one repeats the
/// other. [Matcher] compares the two texts and nothing else: [Sentences] of the quote are laid over
/// the claim, [Wording] aligns their words, [Figures] and [ProperNames] must agree, and [Polarity]
/// says whether the quote asserts the claim, denies it, or only reports it. [Decisions] says what
/// may be made of a match: silence, a suggestion, or, rarely, a confirmed repeat.
@NullMarked
package io.onrecord.analysis.match;

import org.jspecify.annotations.NullMarked;
