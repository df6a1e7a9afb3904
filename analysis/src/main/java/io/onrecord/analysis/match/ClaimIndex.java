package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Finds the claims that share telling words with a text: an inverted index in memory, ranked by
/// BM25 (k1 1.2, b .75). It only says which claims are worth comparing; its figures enter no score.
final class ClaimIndex {

    private static final double K1 = 1.2;
    private static final double B = .75;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int[] lengths;
    private final double averageLength;

    private record Posting(int claim, int times) {}

    /// @param strength how well the claim fits, as far as this index knows
    record Hit(int claim, double strength) {}

    /// @param texts of the claims, each with whatever helps to find it
    ClaimIndex(List<String> texts) {
        lengths = new int[texts.size()];
        long all = 0;
        for (int claim = 0; claim < texts.size(); claim++) {
            Map<String, Integer> times = new HashMap<>();
            for (String word : Wording.of(texts.get(claim)).content()) {
                times.merge(Stem.of(word), 1, Integer::sum);
                lengths[claim]++;
            }
            all += lengths[claim];
            for (Map.Entry<String, Integer> entry : times.entrySet()) {
                postings.computeIfAbsent(entry.getKey(), word -> new ArrayList<>())
                        .add(new Posting(claim, entry.getValue()));
            }
        }
        averageLength = texts.isEmpty() ? 1 : Math.max(1, (double) all / texts.size());
    }

    /// The best claims, best first; equal ones in their own order.
    List<Hit> find(String text, int limit) {
        double[] scores = new double[lengths.length];
        LinkedHashSet<String> stems = new LinkedHashSet<>();
        Wording.of(text).content().forEach(word -> stems.add(Stem.of(word)));
        for (String stem : stems) {
            List<Posting> list = postings.getOrDefault(stem, List.of());
            double rarity = Math.log(1 + (lengths.length - list.size() + .5) / (list.size() + .5));
            for (Posting posting : list) {
                double norm = 1 - B + B * lengths[posting.claim] / averageLength;
                scores[posting.claim] +=
                        rarity * posting.times * (K1 + 1) / (posting.times + K1 * norm);
            }
        }
        return best(scores, limit);
    }

    private static List<Hit> best(double[] scores, int limit) {
        Comparator<Hit> worstFirst =
                Comparator.comparingDouble(Hit::strength)
                        .thenComparing(Comparator.comparingInt(Hit::claim).reversed());
        PriorityQueue<Hit> best = new PriorityQueue<>(worstFirst);
        for (int claim = 0; claim < scores.length; claim++) {
            if (scores[claim] > 0) {
                best.add(new Hit(claim, scores[claim]));
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }
}
