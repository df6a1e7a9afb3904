package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compares the words of a quote with those of a claim. What it says depends on the two texts
/// alone, never on how often a word occurs in an archive: the same pair has the same score
/// everywhere.
public final class Matcher {

    /// Goes up with every change that can change a score.
    public static final String VERSION = "alignment-1";

    /// The sentences of a quote that may together say what a claim says.
    private static final int MAX_WINDOW = 3;

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
        Statement said = Statement.of(claim);
        List<String> sentences = Sentences.of(quote);
        Comparison best = compare(said, quote, sentences.size() <= 1);
        for (String passage : passages(sentences)) {
            Comparison candidate = compare(said, passage, true);
            if (candidate.score() > best.score()) {
                best = candidate;
            }
        }
        return best;
    }

    private static List<String> passages(List<String> sentences) {
        List<String> passages = new ArrayList<>();
        for (int size = 1; size <= MAX_WINDOW; size++) {
            for (int i = 0; i + size <= sentences.size(); i++) {
                passages.add(String.join(" ", sentences.subList(i, i + size)));
            }
        }
        return passages;
    }

    private static Comparison compare(Statement claim, String passage, boolean close) {
        Statement quote = Statement.of(passage);
        double covered = quote.covers(claim);
        double focused = claim.covers(quote);
        double score = covered * (close ? .8 + .2 * focused : .8);
        return new Comparison(
                score,
                PolarityOf.pair(quote, claim),
                share(claim.names(), quote.stems()),
                share(claim.figures(), quote.figures()),
                verbatim(quote.wording(), claim.wording()),
                passage);
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
