package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares the words of a quote with those of a claim. What it says depends on the two alone,
/// never on how often a word occurs in an archive: the same pair has the same score everywhere.
public final class Matcher {

    /// Goes up with every change that can change a score.
    public static final String VERSION = "likeness-8";

    /// Near-verbatim words are the claim, whatever the model makes of them.
    private static final double SURE = .95;

    /// How a quote and a claim compare.
    ///
    /// @param score how probable it is that the best passage of the quote says the claim, 0..1
    /// @param entities share of the claim's names that the passage has, 1 when it has none
    /// @param numbers share of the claim's numbers that the passage has, 1 when it has none
    /// @param otherNumbers whether both have quantities, years or numbers of the same thing, and
    ///   none in common
    /// @param tied whether a name stands in both, or the words are near enough without one
    /// @param verbatim how much of the two is the same words in the same order, 0..1
    /// @param passage the sentences of the quote that were compared
    public record Comparison(
            double score,
            Match.Polarity polarity,
            double entities,
            double numbers,
            boolean otherNumbers,
            boolean tied,
            double verbatim,
            String passage) {}

    /// The comparison of the quote's best passage with the claim.
    public Comparison compare(String quote, String claim) {
        return compare(Passages.of(quote), CheckedClaim.of(claim, null));
    }

    Comparison compare(Passages quote, CheckedClaim checked) {
        return compare(quote, checked, 0).orElseThrow();
    }

    /// Empty when the score is below `least`: the rest of the comparison is then of no use.
    Optional<Comparison> compare(Passages quote, CheckedClaim checked, double least) {
        Statement best = quote.parts().getFirst();
        double score = -1;
        for (Statement passage : quote.parts()) {
            double each = score(passage, checked, quote.speaker());
            if (each > score) {
                score = each;
                best = passage;
            }
        }
        return score < least ? Optional.empty() : Optional.of(comparison(best, checked, score));
    }

    /// Whether enough of the claim's words stand in one passage of the quote.
    boolean isNear(Passages quote, TellingWords claim) {
        return quote.parts().stream()
                .anyMatch(part -> TellingWords.of(part.stems().keySet()).hasEnoughOf(claim));
    }

    private static double score(Statement passage, CheckedClaim checked, @Nullable String speaker) {
        double likeness =
                LikenessModel.shipped().probability(Likeness.figures(passage, checked, speaker));
        return likeness < SURE
                        && verbatim(passage.wording(), checked.claim().wording())
                                >= Decisions.VERBATIM
                ? SURE
                : likeness;
    }

    private static Comparison comparison(Statement passage, CheckedClaim checked, double score) {
        Statement claim = checked.claim();
        return new Comparison(
                score,
                PolarityOf.pair(passage, claim),
                share(claim.names(), passage.stems().keySet()),
                claim.figures().shareIn(passage.figures()),
                claim.figures().disagree(passage.figures()),
                Tie.stands(passage, checked),
                verbatim(passage.wording(), claim.wording()),
                passage.text());
    }

    private static double share(Set<String> wanted, Set<String> here) {
        if (wanted.isEmpty()) {
            return 1;
        }
        return (double) wanted.stream().filter(here::contains).count() / wanted.size();
    }

    /// 0 for a claim that says nothing by its words: they stand everywhere.
    private static double verbatim(Wording quote, Wording claim) {
        if (claim.content().isEmpty() || quote.isEmpty()) {
            return 0;
        }
        double run = (double) quote.longestRun(claim) / claim.words().size();
        return Math.min(quote.holds(claim), (quote.holds(claim) + run) / 2);
    }
}
