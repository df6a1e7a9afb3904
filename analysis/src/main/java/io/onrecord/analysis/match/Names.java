package io.onrecord.analysis.match;

import io.onrecord.events.Ids;
import java.util.List;

/// Whether two printed names can be one person's. Names are strings: agreeing is necessary for one
/// person, never proof of it.
public final class Names {

    private static final List<String> TITLES =
            List.of(
                    "president",
                    "senator",
                    "sen",
                    "rep",
                    "representative",
                    "gov",
                    "governor",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "mayor",
                    "minister",
                    "prime",
                    "secretary",
                    "former",
                    "the",
                    "us",
                    "sir",
                    "lord",
                    "chairman",
                    "judge",
                    "justice",
                    "gen",
                    "general",
                    "professor",
                    "prof",
                    "congressman",
                    "congresswoman",
                    "vice",
                    "lt",
                    "rev");

    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv");

    private Names() {}

    /// Whether one of them may stand for the other: “Moreno” and “Ada Moreno” may.
    public static boolean mayBeSame(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        if (first.isEmpty() || second.isEmpty() || !first.getLast().equals(second.getLast())) {
            return false;
        }
        return first.size() == 1 || second.size() == 1 || sameGiven(first, second);
    }

    /// Whether both give the same full name.
    public static boolean areSame(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        return first.size() > 1
                && second.size() > 1
                && first.getLast().equals(second.getLast())
                && first.getFirst().equals(second.getFirst());
    }

    private static boolean sameGiven(List<String> first, List<String> second) {
        String one = first.getFirst();
        String other = second.getFirst();
        return one.equals(other)
                || ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0));
    }

    private static List<String> parts(String name) {
        List<String> words =
                List.of(Ids.normal(name).split(" ")).stream()
                        .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                        .toList();
        List<String> untitled = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return untitled.isEmpty() ? words : untitled;
    }
}
