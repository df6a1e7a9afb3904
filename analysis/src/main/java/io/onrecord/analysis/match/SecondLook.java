package io.onrecord.analysis.match;

import java.util.List;

/// As [AmongOthers], of claims that a [SentenceEncoder] has read, too: the right one is nearer in
/// meaning than the others that come near it in words.
///
/// @param own weight of the log odds of the claim by itself
/// @param others weight of the logarithm of what the odds of the others come to
/// @param nearness weight of the cosine of claim and passage
/// @param margin weight of how much larger that is than of any of the others
/// @param offset added to all
record SecondLook(double own, double others, double nearness, double margin, double offset) {

    /// @param alone how probable the claim is by itself, 0..1
    /// @param best of the others, as many as [AmongOthers#OTHERS], each in words of its own
    /// @param cosine of the claim and the passage that comes nearest to it
    /// @param next the largest such cosine of the others
    /// @return 0..1
    double probability(double alone, List<Double> best, double cosine, double next) {
        double sum =
                own * AmongOthers.logOdds(alone)
                        + others * AmongOthers.logOfAll(best)
                        + nearness * cosine
                        + margin * (cosine - next)
                        + offset;
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
