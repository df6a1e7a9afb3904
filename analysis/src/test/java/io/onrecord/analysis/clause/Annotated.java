package io.onrecord.analysis.clause;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Lane;
import io.onrecord.events.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text in which a quote is marked for a test: its content in braces, its cue in square brackets,
/// its source in angle brackets. `/` is a line break.
public record Annotated(String text, List<Span> content, List<Span> cue, List<Span> source) {

    public static final Instant JULY_FIRST_2019 = Instant.parse("2019-07-01T09:30:00Z");

    private static final String OPENING = "{[<";
    private static final String CLOSING = "}]>";

    public static Annotated of(String annotated) {
        StringBuilder text = new StringBuilder();
        Map<Character, List<Span>> spans = new HashMap<>();
        Map<Character, Integer> starts = new HashMap<>();
        for (int at = 0; at < annotated.length(); at++) {
            char character = annotated.charAt(at);
            int closing = CLOSING.indexOf(character);
            if (OPENING.indexOf(character) >= 0) {
                starts.put(character, text.length());
            } else if (closing >= 0) {
                char opening = OPENING.charAt(closing);
                spans.computeIfAbsent(opening, _ -> new ArrayList<>())
                        .add(new Span(starts.getOrDefault(opening, 0), text.length()));
            } else {
                text.append(character == '/' ? '\n' : character);
            }
        }
        return new Annotated(
                text.toString(),
                spans.getOrDefault('{', List.of()),
                spans.getOrDefault('[', List.of()),
                spans.getOrDefault('<', List.of()));
    }

    public Utterance utterance() {
        return Utterance.within(text, content, cue, source);
    }

    public Clause clause() {
        return Clause.of(text, utterance());
    }

    public Article article(@Nullable Instant publishedAt) {
        return new Article(
                "article",
                ArticleVersion.FIRST,
                "uri",
                null,
                new Article.Source("The Riverton Gazette", "gazette.example", null),
                null,
                null,
                "en",
                publishedAt,
                null,
                Article.Status.USABLE,
                null,
                null,
                text,
                "hash",
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }
}
