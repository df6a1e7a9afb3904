package io.onrecord.analysis.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a word tells, from its rank among the common words of English and, for the thousand
/// words that checked claims use most, from how many of them do: tables that ship with the matcher,
/// so that no archive changes a score.
final class WordWeights {

    private static final Map<String, Double> WEIGHTS = read();

    private WordWeights() {}

    /// 0..1; 1 for a word that is not common.
    static double of(String stem) {
        return WEIGHTS.getOrDefault(stem, 1.0);
    }

    private static Map<String, Double> read() {
        List<String> words = lines("common-words.txt");
        Map<String, Double> weights = new HashMap<>();
        double rarest = StrictMath.log(words.size() * 2.0);
        for (int rank = 0; rank < words.size(); rank++) {
            weights.putIfAbsent(Stem.of(words.get(rank)), StrictMath.log(rank + 2.0) / rarest);
        }
        Map<String, Double> subjects = new HashMap<>();
        for (String line : lines("subject-words.tsv")) {
            int tab = line.indexOf('\t');
            subjects.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        double rarestSubject = subjects.values().stream().mapToDouble(w -> w).max().orElse(0);
        weights.replaceAll((_, weight) -> Math.max(weight, rarestSubject));
        weights.putAll(subjects);
        return Map.copyOf(weights);
    }

    private static List<String> lines(String resource) {
        try (InputStream file = WordWeights.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no table " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
