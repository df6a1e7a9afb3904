package io.onrecord.analysis.match;

import io.onrecord.analysis.speaker.Identity;
import io.onrecord.events.Ids;
import io.onrecord.events.Match;
import io.onrecord.events.Speaker;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What may be made of a comparison. A false verdict about a person is the worst thing this system
/// can do: whatever is missing for a decision lowers it.
public final class Decisions {

    /// From here on a match is shown as a suggestion, whatever else there is.
    static final double BY_ITSELF = .8;

    /// From here on the best match among all of a few claims is.
    static final double BEST_OF_ALL = .75;

    /// From here on the best of very many claims is, which is more likely than not both by itself
    /// and by how it stands out from the others.
    static final double MORE_LIKELY = .5;

    /// From here on the best of very many claims is that a sentence encoder has read, too, however
    /// probable by itself.
    static final double AT_SECOND_LOOK = .8;

    /// From here on two texts are the same words.
    static final double VERBATIM = .85;

    /// Words whose meaning moves with the day or the speaker.
    private static final Pattern DEICTIC =
            Pattern.compile(
                    "(?i)\\b(?:today|tonight|yesterday|tomorrow|now|currently|recent(?:ly)?|last|next|this (?:year|month|week|morning|quarter)"
                            + "|ever|record|latest|ago|so far|right now|already|still|just|new|never)\\b");

    private Decisions() {}

    /// Who says it and when, as far as it is known.
    ///
    /// @param speaker or claimant
    /// @param date ISO 8601, to whatever precision
    public record Saying(@Nullable Speaker speaker, @Nullable String date) {

        /// Of a claimant, or of anybody of whom no more is known.
        static Saying of(@Nullable String name, @Nullable String role, @Nullable String date) {
            return new Saying(name == null ? null : speaker(name, role), date);
        }

        private static Speaker speaker(String name, @Nullable String role) {
            return new Speaker(
                    name, name, role, Ids.normal(name), null, Speaker.Resolution.FULL_NAME);
        }

        @Nullable String name() {
            return speaker == null ? null : speaker.name();
        }
    }

    /// Empty when the comparison is not worth showing.
    ///
    /// @param least the score it takes to be shown
    static Optional<Match.Decision> of(
            Matcher.Comparison compared, String claim, Saying quote, Saying rated, double least) {
        boolean shown =
                compared.score() >= least
                        && compared.tied()
                        && !compared.otherNumbers()
                        && (compared.polarity() == Match.Polarity.SAME
                                || compared.polarity() == Match.Polarity.UNKNOWN);
        if (!shown) {
            return Optional.empty();
        }
        boolean confirmed =
                compared.polarity() == Match.Polarity.SAME
                        && compared.verbatim() >= VERBATIM
                        && compared.numbers() == 1
                        && compared.entities() == 1
                        && isSameSpeaker(quote, rated)
                        && isAnotherOccasion(quote, rated)
                        && !DEICTIC.matcher(claim).find();
        return Optional.of(confirmed ? Match.Decision.CONFIRMED : Match.Decision.SUGGESTED);
    }

    /// Whether the quote may be the rated utterance itself, reported once more.
    static boolean mayBeSameUtterance(Saying quote, Saying rated) {
        boolean sameSpeaker =
                quote.name() != null
                        && rated.name() != null
                        && Names.mayBeSame(quote.name(), rated.name());
        return sameSpeaker
                && quote.date() != null
                && rated.date() != null
                && (quote.date().startsWith(rated.date()) || rated.date().startsWith(quote.date()));
    }

    /// Two people may share a name: it takes an office, and its place or body, in common.
    private static boolean isSameSpeaker(Saying quote, Saying rated) {
        return quote.speaker() != null
                && rated.speaker() != null
                && Identity.of(quote.speaker(), rated.speaker()) == Identity.SAME;
    }

    /// Both dates are known and differ: without them it may be the same occasion.
    private static boolean isAnotherOccasion(Saying quote, Saying rated) {
        return quote.date() != null
                && rated.date() != null
                && !quote.date().startsWith(rated.date())
                && !rated.date().startsWith(quote.date());
    }
}
