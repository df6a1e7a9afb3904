package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.Optional;
import java.util.Set;

/// The sentence calls the quote forged: “a fake quote by Rowe”, “falsely quoted as saying”, “there
/// is no record that Rowe said”.
record ForgedQuote(
        Phrases forged, Phrases forgeries, Phrases wrongly, Phrases crediting, Phrases proof)
        implements StandingRule {

    private static final int NEAR = 4;

    /// What lacks evidence is behind them, not whether it was said.
    private static final Set<String> SUPPORTING =
            Set.of("for", "to", "behind", "supporting", "backing", "in");

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "’", "'");

    static ForgedQuote of(Lexicon lexicon) {
        return new ForgedQuote(
                lexicon.section("forged"),
                lexicon.section("forgeries"),
                lexicon.section("wrongly"),
                lexicon.section("crediting"),
                lexicon.section("proof"));
    }

    @Override
    public Optional<Standing> of(Saying saying) {
        boolean forgery =
                isForged(saying.words())
                        || isUnproven(saying)
                        || isForged(Words.of(saying.text(), saying.clause().behind()))
                        || isForged(Words.of(saying.text(), saying.clause().tail()))
                        || (saying.utterance().cue().isEmpty() && isForged(before(saying)));
        return forgery ? Optional.of(Standing.FABRICATED_PER_SOURCE) : Optional.empty();
    }

    /// The words before the content in its own sentence, for a quote without a cue.
    private static Words before(Saying saying) {
        int content = saying.utterance().content().getFirst().start();
        return Words.of(saying.text(), new Span(Sentences.start(saying.text(), content), content));
    }

    /// “No evidence that Rowe”, “no record of her ever”, right before the source. Where a claim
    /// lacks evidence (“no evidence for Rowe’s claim that”), it was made.
    private boolean isUnproven(Saying saying) {
        Words words = saying.words();
        if (isOwned(words, saying.cue())) {
            return false;
        }
        for (int at = Math.max(0, saying.subject() - NEAR); at < saying.subject(); at++) {
            if (words.is(at, "no") && proof.hasAt(words, at + 1)) {
                return !SUPPORTING.contains(words.lower(Math.min(at + 2, words.size() - 1)));
            }
        }
        return false;
    }

    /// Whether what stands at `cue` is a thing that somebody has: “Rowe’s claim”, “their
    /// assertion”.
    private static boolean isOwned(Words words, int cue) {
        if (cue < 1 || cue >= words.size() || words.lower(cue).endsWith("ing")) {
            return false;
        }
        String before = words.lower(cue - 1);
        return words.isPossessive(cue - 1) || OWNERS.contains(before);
    }

    private boolean isForged(Words words) {
        for (int at = 0; at < words.size(); at++) {
            boolean fake = forged.hasAt(words, at) && forgeries.hasAt(words, at + 1);
            boolean wrong = wrongly.hasAt(words, at) && crediting.hasAt(words, at + 1);
            if (fake || wrong || words.is(at, "misquoted")) {
                return true;
            }
        }
        return false;
    }
}
