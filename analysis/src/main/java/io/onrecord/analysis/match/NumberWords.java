package io.onrecord.analysis.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers that are written as words, from “two” to “ninety-nine”, and “one” before a multiplier.
final class NumberWords {

    private static final List<String> SMALL =
            List.of(
                    ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                                    + " eighteen nineteen")
                            .split(" "));

    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private static final Map<String, Integer> VALUES = values();

    /// A regular expression for one of them.
    static final String PATTERN =
            "(?:"
                    + String.join("|", TENS)
                    + ")(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|"
                    + String.join("|", SMALL.reversed())
                    + "|(?:an?|one)(?=[\\s-](?:hundred|thousand|million|billion|trillion)\\b)";

    private NumberWords() {}

    /// What a text that fits the pattern means.
    static int value(String printed) {
        int sum = 0;
        for (String word : printed.toLowerCase(Locale.ROOT).split("[\\s-]")) {
            sum += VALUES.getOrDefault(word, 0);
        }
        return sum;
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("a", 1, "an", 1, "one", 1));
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i + 2);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), (i + 2) * 10);
        }
        return Map.copyOf(values);
    }
}
