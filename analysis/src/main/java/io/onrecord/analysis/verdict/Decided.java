package io.onrecord.analysis.verdict;

import io.onrecord.events.Claim;
import io.onrecord.events.Finding;
import io.onrecord.events.Match;
import io.onrecord.events.PersonDecision;
import org.jspecify.annotations.Nullable;

/// What a finding says once a person has decided about it.
final class Decided {

    private Decided() {}

    static Finding of(Finding finding, @Nullable PersonDecision decision) {
        if (decision == null) {
            return finding;
        }
        return switch (decision.kind()) {
            case CONFIRM -> with(finding, finding.claim(), confirmed(finding.match()));
            case REATTRIBUTE ->
                    with(finding, of(finding.claim(), decision.claimant()), finding.match());
            case REJECT, WITHDRAW, RESTORE, UNKNOWN -> finding;
        };
    }

    /// The match that a person has called none.
    static @Nullable Match rejected(@Nullable Match match) {
        return match == null ? null : decided(match, Match.Decision.REJECTED);
    }

    private static @Nullable Match confirmed(@Nullable Match match) {
        return match == null ? null : decided(match, Match.Decision.CONFIRMED);
    }

    private static Match decided(Match match, Match.Decision decision) {
        return new Match(
                match.score(),
                match.polarity(),
                match.entities(),
                match.numbers(),
                decision,
                match.matcher());
    }

    private static Claim of(Claim claim, @Nullable String claimant) {
        return new Claim(
                claim.id(),
                claim.text(),
                claim.level(),
                claimant,
                Claim.ClaimantBasis.PERSON,
                claim.date(),
                claim.place(),
                claim.quoteIds(),
                null);
    }

    private static Finding with(Finding finding, Claim claim, @Nullable Match match) {
        return new Finding(
                finding.id(),
                finding.articleId(),
                finding.articleVersion(),
                finding.kind(),
                finding.verdictId(),
                claim,
                finding.about(),
                finding.assessor(),
                finding.rating(),
                match,
                finding.denial(),
                finding.evidence(),
                finding.method());
    }
}
