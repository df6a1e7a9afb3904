package io.onrecord.analysis;

import io.onrecord.events.Article;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Quotes made by hand, where the reading of quotes is not what is tested.
public final class Quotes {

    private Quotes() {}

    /// The first place of `words` in the article, said by `name`.
    public static Quote said(Article article, String words, @Nullable String name) {
        return said(article, words, name, null);
    }

    /// @param date ISO 8601, of a day
    public static Quote said(
            Article article, String words, @Nullable String name, @Nullable String date) {
        int start = article.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        Said said =
                date == null
                        ? Said.NOTHING
                        : new Said(
                                new Said.Date(
                                        date,
                                        Said.Date.Precision.DAY,
                                        Said.Date.Basis.ABSOLUTE,
                                        span),
                                null,
                                null,
                                null,
                                null);
        return new Quote(
                Ids.quote(article.id(), words, 0),
                article.id(),
                article.version(),
                Quote.Kind.DIRECT,
                words,
                List.of(span),
                List.of(),
                List.of(),
                name == null ? null : speaker(name),
                null,
                Quote.Standing.ASSERTED,
                said,
                .9,
                "by hand");
    }

    public static Quote withStanding(Quote quote, Quote.Standing standing) {
        return new Quote(
                quote.id(),
                quote.articleId(),
                quote.articleVersion(),
                quote.kind(),
                quote.text(),
                quote.content(),
                quote.cue(),
                quote.source(),
                quote.speaker(),
                quote.reportedBy(),
                standing,
                quote.said(),
                quote.confidence(),
                quote.method());
    }

    /// The same words, with the role that the speaker has in print.
    public static Quote withRole(Quote quote, String role) {
        Speaker named = Objects.requireNonNull(quote.speaker());
        return new Quote(
                quote.id(),
                quote.articleId(),
                quote.articleVersion(),
                quote.kind(),
                quote.text(),
                quote.content(),
                quote.cue(),
                quote.source(),
                new Speaker(
                        named.name(),
                        named.mention(),
                        role,
                        named.nameKey(),
                        named.entityId(),
                        named.resolution()),
                quote.reportedBy(),
                quote.standing(),
                quote.said(),
                quote.confidence(),
                quote.method());
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, name, null, Ids.normal(name), null, Speaker.Resolution.FULL_NAME);
    }
}
