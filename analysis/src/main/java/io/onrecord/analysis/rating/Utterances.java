package io.onrecord.analysis.rating;

import io.onrecord.analysis.match.Names;
import io.onrecord.analysis.match.Wording;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The quotes of a fact-check that are utterances of the claim it rates: they hold the same words,
/// and whoever is named as claimant says them.
///
/// @param claimant the one speaker of them all; null when there is none, or more than one
/// @param role of that speaker, as first printed
record Utterances(List<Quote> quotes, @Nullable String claimant, @Nullable String role) {

    /// Share of the claim's words that an utterance of it has.
    private static final double SAME_WORDS = .85;

    /// So many of them stand in one run.
    private static final int RUN = 5;

    static Utterances of(String claim, RatingFound found, List<Quote> quotes) {
        Wording words = Wording.of(claim);
        List<Quote> spoken =
                quotes.stream()
                        .filter(quote -> quote.standing() == Quote.Standing.ASSERTED)
                        .filter(quote -> !found.generic() || quote.kind() == Quote.Kind.CLAIM_BOX)
                        .filter(quote -> holds(Wording.of(quote.text()), words))
                        .filter(quote -> isSpokenBy(quote, found.claimant()))
                        .toList();
        List<String> speakers =
                spoken.stream()
                        .map(Quote::speaker)
                        .filter(Objects::nonNull)
                        .map(Speaker::name)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        boolean one = speakers.size() == 1;
        return new Utterances(spoken, one ? speakers.getFirst() : null, one ? role(spoken) : null);
    }

    private static @Nullable String role(List<Quote> spoken) {
        for (Quote quote : spoken) {
            Speaker speaker = quote.speaker();
            if (speaker != null && speaker.name() != null && speaker.role() != null) {
                return speaker.role();
            }
        }
        return null;
    }

    private static boolean holds(Wording quote, Wording claim) {
        return quote.holds(claim) >= SAME_WORDS
                && quote.longestRun(claim) >= Math.min(RUN, claim.words().size());
    }

    private static boolean isSpokenBy(Quote quote, @Nullable Printed claimant) {
        Speaker speaker = quote.speaker();
        return claimant == null
                || speaker == null
                || speaker.name() == null
                || Names.mayBeSame(speaker.name(), claimant.value());
    }
}
