package io.onrecord.analysis.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a word tells, from its rank among the common words of English: a list that ships with
/// the matcher, so that no archive changes a score.
final class WordWeights {

    private static final Map<String, Double> WEIGHTS = read();

    private WordWeights() {}

    /// 0..1; 1 for a word that is not common.
    static double of(String stem) {
        return WEIGHTS.getOrDefault(stem, 1.0);
    }

    private static Map<String, Double> read() {
        try (InputStream file = WordWeights.class.getResourceAsStream("common-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("no table common-words.txt");
            }
            List<String> words =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
            Map<String, Double> weights = new HashMap<>();
            double rarest = Math.log(words.size() * 2.0);
            for (int rank = 0; rank < words.size(); rank++) {
                weights.putIfAbsent(Stem.of(words.get(rank)), Math.log(rank + 2.0) / rarest);
            }
            return Map.copyOf(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
