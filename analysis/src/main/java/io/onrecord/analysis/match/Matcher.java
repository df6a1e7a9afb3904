package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.Set;

/// Compares the words of a quote with those of a claim. What it says depends on the two texts
/// alone, never on how often a word occurs in an archive: the same pair has the same score
/// everywhere.
public final class Matcher {

    /// Goes up with every change that can change a score.
    public static final String VERSION = "alignment-1";

    /// How a quote and a claim compare.
    ///
    /// @param score how much of the claim the best passage of the quote says, 0..1
    /// @param entities share of the claim's names that the quote has, 1 when it has none
    /// @param numbers share of the claim's numbers that the quote has, 1 when it has none
    /// @param verbatim how much of the two is the same words in the same order, 0..1
    /// @param passage the sentences of the quote that were compared
    public record Comparison(
            double score,
            Match.Polarity polarity,
            double entities,
            double numbers,
            double verbatim,
            String passage) {}

    /// The comparison of the quote's best passage with the claim.
    public Comparison compare(String quote, String claim) {
        return compare(Passages.of(quote), Statement.of(claim));
    }

    Comparison compare(Passages quote, Statement claim) {
        Comparison best = compare(claim, quote.whole(), quote.sentences() <= 1);
        for (Statement passage : quote.parts()) {
            Comparison candidate = compare(claim, passage, true);
            if (candidate.score() > best.score()) {
                best = candidate;
            }
        }
        return best;
    }

    private static Comparison compare(Statement claim, Statement quote, boolean close) {
        double covered = quote.covers(claim);
        double focused = claim.covers(quote);
        double score = covered * (close ? .8 + .2 * focused : .8);
        return new Comparison(
                score,
                PolarityOf.pair(quote, claim),
                share(claim.names(), quote.stems()),
                share(claim.figures(), quote.figures()),
                verbatim(quote.wording(), claim.wording()),
                quote.text());
    }

    private static double share(Set<String> wanted, Set<String> here) {
        if (wanted.isEmpty()) {
            return 1;
        }
        return (double) wanted.stream().filter(here::contains).count() / wanted.size();
    }

    private static double verbatim(Wording quote, Wording claim) {
        if (claim.isEmpty() || quote.isEmpty()) {
            return 0;
        }
        double run = (double) quote.longestRun(claim) / claim.words().size();
        return Math.min(quote.holds(claim), (quote.holds(claim) + run) / 2);
    }
}
