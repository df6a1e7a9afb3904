package io.onrecord.store.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A parameter that takes one of the contract's words, in any case.
public final class Choice {

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
                        .orElseThrow(() -> refusal(field, words)));
    }

    private static RuntimeException refusal(String field, Class<? extends Enum<?>> words) {
        String allowed =
                String.join(
                        ", ",
                        Arrays.stream(words.getEnumConstants())
                                .map(Enum::name)
                                .filter(name -> !name.equals("UNKNOWN"))
                                .toList());
        return Refusal.of("UNKNOWN_WORD", field, field + " is one of " + allowed);
    }
}
