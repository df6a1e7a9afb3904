package io.onrecord.analysis.match;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is counted right behind a number: “2073 tonnes”, “15-year-old”, “a million voters”.
final class Counted {

    private static final Pattern UNIT =
            Pattern.compile(
                    "(?i)^[\\s-]?((?:ton|tonne|kilo|kilogram|gram|ounce|mile|kilomet(?:re|er)|met(?:re|er)|inch|acre|hectare|lit(?:re|er)|gallon|barrel|bushel|watt|megawatt|gigawatt|degree"
                            + "|job|vote|seat|death|day|week|month|year|hour|minute|second|time)(?:e?s)?|kg|lbs?|km|ft|feet|foot|mw|gw|kwh|mph|kph|people|men|women|children)\\b");

    private static final Pattern WORD = Pattern.compile("^[\\s-]([\\p{L}][\\p{L}'’]*)");

    private static final Set<String> NO_PLURALS =
            Set.of(
                    "was is has does goes says his this its as us yes plus less always towards besides perhaps ours theirs yours"
                            .split(" "));

    private static final int SHORTEST = 4;

    private Counted() {}

    /// The stem of a plural noun or a unit; null where none stands.
    static @Nullable String behind(String text) {
        Matcher unit = UNIT.matcher(text);
        if (unit.find()) {
            return Stem.of(unit.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher word = WORD.matcher(text);
        return word.find() && isPlural(word.group(1)) ? Stem.of(word.group(1)) : null;
    }

    static boolean isPlural(String word) {
        return word.length() >= SHORTEST
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !NO_PLURALS.contains(word);
    }
}
