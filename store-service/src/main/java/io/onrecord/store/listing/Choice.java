package io.onrecord.store.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A parameter that takes the contract's words, in any case.
public final class Choice {

    private static final int MOST = 50;

    private Choice() {}

    /// @param asked null or empty when the caller leaves it open
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem naming the words that are allowed
    public static <E extends Enum<E>> Optional<E> of(
            String field, @Nullable String asked, Class<E> words) {
        if (asked == null || asked.isEmpty()) {
            return Optional.empty();
        }
        String word = asked.toUpperCase(Locale.ROOT);
        return Optional.of(
                Arrays.stream(words.getEnumConstants())
                        .filter(known -> known.name().equals(word) && !word.equals("UNKNOWN"))
                        .findFirst()
                        .orElseThrow(() -> refusal(field, names(words))));
    }

    /// @param asked words with commas between them; null or empty leaves it open
    /// @return the names of those that are asked for
    public static <E extends Enum<E>> Set<String> anyOf(
            String field, @Nullable String asked, Class<E> words) {
        return anyOf(field, asked, names(words));
    }

    /// As above, of any words in capital letters.
    public static Set<String> anyOf(String field, @Nullable String asked, List<String> allowed) {
        Set<String> chosen = new TreeSet<>();
        for (String word : several(field, asked)) {
            String name = word.toUpperCase(Locale.ROOT);
            if (!allowed.contains(name)) {
                throw refusal(field, allowed);
            }
            chosen.add(name);
        }
        return chosen;
    }

    /// Values with commas between them.
    public static List<String> several(String field, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return List.of();
        }
        List<String> values =
                Arrays.stream(asked.split(","))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
        if (values.size() > MOST) {
            throw Refusal.of("TOO_MANY", field, "At most " + MOST + " at once");
        }
        return values;
    }

    /// The words of the contract, without the one for what is not known.
    public static List<String> names(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(Enum::name)
                .filter(name -> !name.equals("UNKNOWN"))
                .toList();
    }

    private static RuntimeException refusal(String field, List<String> allowed) {
        return Refusal.of(
                "UNKNOWN_WORD", field, field + " is one of " + String.join(", ", allowed));
    }
}
