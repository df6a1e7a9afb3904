package io.onrecord.analysis.speaker;

import io.onrecord.events.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether the speakers of two articles are one person. A name alone never tells: two people may
/// share it, and one may have several. Equal full names need an office and its place or body in
/// common; an authority's id decides by itself.
public enum Identity {
    SAME,
    DIFFERENT,
    /// Neither is certain: they stay apart.
    UNKNOWN;

    private static final Set<String> LINKS =
            Set.of(
                    "a", "an", "the", "of", "for", "in", "at", "from", "and", "who", "is", "was",
                    "runs", "his", "her", "our", "to", "on", "with", "as", "former", "then");

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "prof",
                    "professor",
                    "president",
                    "vice",
                    "prime",
                    "minister",
                    "senator",
                    "sen",
                    "representative",
                    "rep",
                    "governor",
                    "gov",
                    "mayor",
                    "judge",
                    "justice",
                    "captain",
                    "general",
                    "gen",
                    "chairman",
                    "chairwoman",
                    "secretary",
                    "councillor",
                    "sir",
                    "former",
                    "the",
                    "king",
                    "queen",
                    "reverend",
                    "rev",
                    "coach",
                    "director");

    /// What the names, the offices and the ids of two speakers tell.
    public static Identity of(Speaker one, Speaker other) {
        if (one.entityId() != null && other.entityId() != null) {
            return one.entityId().equals(other.entityId()) ? SAME : DIFFERENT;
        }
        if (one.nameKey() == null || other.nameKey() == null) {
            return UNKNOWN;
        }
        if (!isFull(one.nameKey()) || !one.nameKey().equals(other.nameKey())) {
            return differ(one.nameKey(), other.nameKey()) ? DIFFERENT : UNKNOWN;
        }
        if (isKnownByOffice(one) && isKnownByOffice(other)) {
            return SAME;
        }
        boolean body = share(bodies(one.role()), bodies(other.role()));
        return body && share(offices(one.role()), offices(other.role())) ? SAME : UNKNOWN;
    }

    /// An office and a surname that only one person has had.
    private static boolean isKnownByOffice(Speaker speaker) {
        return speaker.resolution() == Speaker.Resolution.OFFICE_HOLDER;
    }

    private static boolean isFull(String nameKey) {
        return nameKey.indexOf(' ') > 0;
    }

    /// Whether two full names share a surname and have first names that cannot be one.
    private static boolean differ(String one, String other) {
        List<String> first = List.of(one.split(" "));
        List<String> second = List.of(other.split(" "));
        if (first.size() < 2
                || second.size() < 2
                || !Objects.equals(first.getLast(), second.getLast())) {
            return false;
        }
        String given = first.getFirst();
        String otherGiven = second.getFirst();
        int shared = Math.min(2, Math.min(given.length(), otherGiven.length()));
        return !given.substring(0, shared).equals(otherGiven.substring(0, shared))
                && given.charAt(0) != otherGiven.charAt(0);
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /// The places and bodies that a role names: its words with a capital, without titles.
    private static Set<String> bodies(@Nullable String role) {
        return words(role).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !TITLES.contains(word))
                .collect(Collectors.toSet());
    }

    /// What the role itself is called.
    private static Set<String> offices(@Nullable String role) {
        Set<String> bodies = bodies(role);
        return words(role).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !LINKS.contains(word) && !bodies.contains(word))
                .collect(Collectors.toSet());
    }

    private static List<String> words(@Nullable String role) {
        if (role == null) {
            return List.of();
        }
        return Arrays.stream(role.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
