package io.onrecord.analysis.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a passage, in one form: digits without separators, with their multiplier.
final class Figures {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("twenty", "20"),
                    Map.entry("thirty", "30"),
                    Map.entry("forty", "40"),
                    Map.entry("fifty", "50"),
                    Map.entry("sixty", "60"),
                    Map.entry("seventy", "70"),
                    Map.entry("eighty", "80"),
                    Map.entry("ninety", "90"));

    private static final List<String> MULTIPLIERS =
            List.of("hundred", "thousand", "million", "billion", "trillion");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}.])(\\d[\\d,]*(?:\\.\\d+)?|"
                            + String.join("|", WORDS.keySet())
                            + ")(?:[\\s-]?("
                            + String.join("|", MULTIPLIERS)
                            + "))?(?![\\p{L}])");

    private Figures() {}

    /// Whether two texts both have quantities, and none in common. Years and the numbers of days
    /// and hours are no quantities: they come and go with a date.
    static boolean disagree(Set<String> some, Set<String> others) {
        List<String> quantities = some.stream().filter(Figures::isQuantity).toList();
        return !quantities.isEmpty()
                && others.stream().anyMatch(Figures::isQuantity)
                && quantities.stream().noneMatch(others::contains);
    }

    private static boolean isQuantity(String figure) {
        return !figure.matches("\\d{1,2}|(?:19|20)\\d\\d");
    }

    static Set<String> in(String text) {
        Set<String> figures = new LinkedHashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1).toLowerCase(Locale.ROOT);
            String digits = WORDS.getOrDefault(number, number.replace(",", ""));
            String multiplier = matcher.group(2);
            figures.add(multiplier == null ? digits : digits + multiplier.toLowerCase(Locale.ROOT));
        }
        return figures;
    }
}
