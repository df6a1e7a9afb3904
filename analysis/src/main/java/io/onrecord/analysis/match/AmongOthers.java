package io.onrecord.analysis.match;

import java.util.List;

/// How probable it is that a passage says one of many claims, from how probable it is of each by
/// itself: a claim that stands out from those that come nearest to it is more often the right one
/// than the best of a row of claims about the same matter.
///
/// @param own weight of the log odds of the claim by itself
/// @param others weight of the logarithm of what the odds of the others come to
/// @param offset added to both
record AmongOthers(double own, double others, double offset) {

    /// How many others count. Of fewer it cannot be told whether a claim stands out.
    static final int OTHERS = 5;

    /// 0 and 1 have no odds.
    private static final double NEVER = 1e-6;

    /// @param alone how probable the claim is by itself, 0..1
    /// @param best of the others, as many as [#OTHERS], each in words of its own
    /// @return 0..1
    double probability(double alone, List<Double> best) {
        double sum = own * logOdds(alone) + others * logOfAll(best) + offset;
        return 1 / (1 + StrictMath.exp(-sum));
    }

    static double logOdds(double probability) {
        return StrictMath.log(odds(probability));
    }

    /// The logarithm of what their odds come to.
    static double logOfAll(List<Double> probabilities) {
        return StrictMath.log(probabilities.stream().mapToDouble(AmongOthers::odds).sum());
    }

    private static double odds(double probability) {
        double possible = Math.clamp(probability, NEVER, 1 - NEVER);
        return possible / (1 - possible);
    }
}
