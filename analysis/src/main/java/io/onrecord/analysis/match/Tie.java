package io.onrecord.analysis.match;

import java.util.Set;

/// What ties a passage to a claim beside likeness: a name that stands in both, or, where none does,
/// most words of the one in the other. Words that anybody says of anything tie nothing.
final class Tie {

    /// Chosen on the training queries: fewer lines without a match are shown, and none is lost.
    private static final double MOST = .6;

    private Tie() {}

    static boolean stands(Statement passage, CheckedClaim checked) {
        return anyIn(checked.claim().names(), passage)
                || anyIn(checked.title().names(), passage)
                || anyIn(passage.names(), checked.all())
                || passage.covers(checked.claim()) >= MOST
                || checked.claim().covers(passage) >= MOST;
    }

    private static boolean anyIn(Set<String> names, Statement other) {
        return names.stream().anyMatch(other.stems()::containsKey);
    }
}
