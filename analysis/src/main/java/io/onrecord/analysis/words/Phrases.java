package io.onrecord.analysis.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A set of phrases in lower case, each with a value; found at a token by its first word, the
/// longest one first.
public final class Phrases {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /// A phrase found in a text.
    ///
    /// @param next the first token behind it
    /// @param value null when the words themselves are the value
    public record Match(int next, Optional<String> value) {}

    private record Phrase(List<String> words, Optional<String> value) {}

    /// @param line “phrase” or “phrase = value”
    public void add(String line) {
        String[] sides = line.split(" = ");
        Words words = Words.of(sides[0]);
        List<String> tokens = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            tokens.add(words.lower(index));
        }
        Optional<String> value = sides.length == 2 ? Optional.of(sides[1]) : Optional.empty();
        List<Phrase> alike = byFirstWord.computeIfAbsent(tokens.getFirst(), _ -> new ArrayList<>());
        alike.add(new Phrase(List.copyOf(tokens), value));
        alike.sort((one, other) -> other.words().size() - one.words().size());
    }

    /// The longest phrase that starts at the token.
    public Optional<Match> at(Words words, int index) {
        for (Phrase phrase : byFirstWord.getOrDefault(words.lower(index), List.of())) {
            if (stands(phrase, words, index)) {
                return Optional.of(new Match(index + phrase.words().size(), phrase.value()));
            }
        }
        return Optional.empty();
    }

    public boolean hasAt(Words words, int index) {
        return at(words, index).isPresent();
    }

    private static boolean stands(Phrase phrase, Words words, int index) {
        for (int ahead = 1; ahead < phrase.words().size(); ahead++) {
            if (!words.is(index + ahead, phrase.words().get(ahead))) {
                return false;
            }
        }
        return true;
    }
}
