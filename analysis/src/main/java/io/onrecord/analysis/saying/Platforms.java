package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Span;
import java.util.Optional;

/// Social media: “Twitter”, “a series of tweets”; also with the next word run into it
/// (“TwitterRowe”), as text taken from pages has it. “X” is one behind “on” only.
record Platforms(Phrases names) {

    private static final String RENAMED = "X";

    static Platforms of(Lexicon lexicon) {
        return new Platforms(lexicon.section("platforms"));
    }

    /// A platform in a text.
    ///
    /// @param next the first token behind its name
    record Platform(int next, Detail name) {}

    Optional<Platform> at(Words words, int index) {
        Optional<Phrases.Match> match = names.at(words, index);
        if (match.isPresent()) {
            int next = match.get().next();
            Span span = words.span(index, next);
            return Optional.of(
                    new Platform(next, new Detail(valueOf(match.get(), words, index), span)));
        }
        if (words.word(index).equals(RENAMED) && words.is(index - 1, "on")) {
            Detail name = new Detail(RENAMED, words.span(index));
            return Optional.of(new Platform(index + 1, name));
        }
        return runTogether(words, index);
    }

    private static String valueOf(Phrases.Match match, Words words, int index) {
        return match.value().orElseGet(() -> words.word(index));
    }

    private Optional<Platform> runTogether(Words words, int index) {
        String word = words.word(index);
        int second = 1;
        while (second < word.length() && !Character.isUpperCase(word.charAt(second))) {
            second++;
        }
        if (second >= word.length()) {
            return Optional.empty();
        }
        String name = word.substring(0, second);
        int start = words.span(index).start();
        return names.at(Words.of(name), 0)
                .map(_ ->
                        new Platform(
                                index + 1,
                                new Detail(name, new Span(start, start + name.length()))));
    }
}
