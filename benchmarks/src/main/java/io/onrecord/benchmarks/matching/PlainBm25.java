package io.onrecord.benchmarks.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// BM25 as everybody runs it (k1 1.2, b .75): what a search has to be better than. Words are runs
/// of letters and digits in lower case, each as often as it occurs, without the addresses of pages.
final class PlainBm25 {

    private static final double K1 = 1.2;
    private static final double B = .75;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|pic\\.twitter)\\S+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int[] lengths;
    private final double averageLength;

    private record Posting(int document, int times) {}

    /// @param strength comparable within one query only
    record Hit(int document, double strength) {}

    PlainBm25(List<String> documents) {
        lengths = new int[documents.size()];
        for (int document = 0; document < lengths.length; document++) {
            Map<String, Integer> times = new HashMap<>();
            for (String word : words(documents.get(document))) {
                times.merge(word, 1, Integer::sum);
                lengths[document]++;
            }
            for (Map.Entry<String, Integer> word : times.entrySet()) {
                postings.computeIfAbsent(word.getKey(), _ -> new ArrayList<>())
                        .add(new Posting(document, word.getValue()));
            }
        }
        averageLength = Arrays.stream(lengths).average().orElse(1);
    }

    /// The best documents, best first; equal ones in their own order.
    List<Hit> find(String query, int limit) {
        double[] strengths = new double[lengths.length];
        for (String word : words(query)) {
            List<Posting> list = postings.getOrDefault(word, List.of());
            double rarity = Math.log(1 + (lengths.length - list.size() + .5) / (list.size() + .5));
            for (Posting posting : list) {
                double norm = 1 - B + B * lengths[posting.document] / averageLength;
                strengths[posting.document] +=
                        rarity * posting.times * (K1 + 1) / (posting.times + K1 * norm);
            }
        }
        return IntStream.range(0, strengths.length)
                .filter(document -> strengths[document] > 0)
                .mapToObj(document -> new Hit(document, strengths[document]))
                .sorted(
                        Comparator.comparingDouble(Hit::strength)
                                .reversed()
                                .thenComparing(Hit::document))
                .limit(limit)
                .toList();
    }

    private static List<String> words(String text) {
        String plain = ADDRESS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_WORD.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
