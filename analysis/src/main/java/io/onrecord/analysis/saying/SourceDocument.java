package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Span;
import java.util.Locale;
import java.util.Optional;

/// A source that is itself the medium: “the letter said”, “a Facebook post by Rowe said”.
record SourceDocument(String text, Phrases media, Phrases functionWords, Platforms platforms) {

    private static final int LONGEST = 8;

    static SourceDocument of(String text, Lexicon lexicon) {
        return new SourceDocument(
                text,
                lexicon.section("media"),
                lexicon.section("function-words"),
                Platforms.of(lexicon));
    }

    Said read(Utterance utterance) {
        if (utterance.source().size() != 1) {
            return Said.NOTHING;
        }
        Span source = utterance.source().getFirst();
        int end = Math.min(source.end(), source.start() + Sentences.REACH);
        Words words = Words.of(text, new Span(source.start(), end));
        int head = head(words);
        for (int at = head; at >= 0; at--) {
            Optional<Platforms.Platform> platform = platforms.at(words, at);
            boolean posted = head > at || words.lower(at).startsWith("tweet");
            if (platform.isPresent() && posted && isMedium(words, head)) {
                return Details.medium(platform.get().name());
            }
        }
        return medium(words, head);
    }

    /// The last word of the noun phrase, before what hangs on it.
    private int head(Words words) {
        int at = 0;
        while (at < LONGEST
                && words.isWord(at)
                && !functionWords.hasAt(words, at + 1)
                && words.isWord(at + 1)) {
            at++;
        }
        return at;
    }

    private boolean isMedium(Words words, int head) {
        return media.hasAt(words, head) || platforms.at(words, head).isPresent();
    }

    private Said medium(Words words, int head) {
        for (int at = Math.max(0, head - 2); at <= head; at++) {
            Optional<Phrases.Match> match = media.at(words, at);
            if (match.isPresent() && match.get().next() == head + 1 && !words.isCapitalised(head)) {
                Span span = words.span(at, head + 1);
                String value = match.get().value().orElse(span.of(text).toLowerCase(Locale.ROOT));
                return Details.medium(new Detail(value, span));
            }
        }
        return Said.NOTHING;
    }
}
