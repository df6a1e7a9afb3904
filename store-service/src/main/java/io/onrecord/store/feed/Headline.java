package io.onrecord.store.feed;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Match;
import io.onrecord.events.Rating;
import io.onrecord.events.Verdict;
import org.jspecify.annotations.Nullable;

/// A verdict in one line: who judged, how, and what was said.
final class Headline {

    private Headline() {}

    static String of(Verdict verdict) {
        String said = said(verdict.claim());
        String who = who(verdict.assessor());
        return switch (verdict.kind()) {
            case PUBLISHED_RATING -> who + " rates " + said + ": " + label(verdict.rating());
            case REPEAT -> who + " repeats " + said + rated(verdict);
            case DISPUTED -> who + " disputes " + said;
            case SELF_CONTRADICTION -> "Contradicts what was said before: " + said;
            case CORROBORATED -> "Said by independent sources: " + said;
            case CORRECTION -> who + " corrects " + said;
            case UNKNOWN -> said;
        };
    }

    /// Whether nobody has looked at it yet.
    static boolean isMachines(Verdict verdict) {
        Match match = verdict.match();
        return match != null && match.decision() == Match.Decision.SUGGESTED;
    }

    private static String rated(Verdict verdict) {
        String rating = verdict.rating() == null ? "" : ", rated " + label(verdict.rating());
        return rating + (isMachines(verdict) ? " (matched by machine)" : "");
    }

    private static String label(@Nullable Rating rating) {
        return rating == null ? "no label" : rating.verbatim();
    }

    private static String said(@Nullable Claim claim) {
        if (claim == null) {
            return "a claim";
        }
        String words = "“" + claim.text() + "”";
        return claim.claimant() == null ? words : words + " (" + claim.claimant() + ")";
    }

    private static String who(@Nullable Assessor assessor) {
        if (assessor == null) {
            return "Somebody";
        }
        String name = assessor.name() == null ? assessor.domain() : assessor.name();
        return name == null ? "Somebody" : name;
    }
}
