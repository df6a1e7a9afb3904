package io.onrecord.benchmarks.store;

import io.onrecord.analysis.match.Repeats;
import io.onrecord.analysis.match.TellingWords;
import io.onrecord.benchmarks.InventedText;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Fills the tables of a store with invented quotes, ten of an article, by COPY.
final class InventedQuotes {

    static final int OF_ARTICLE = 10;

    private static final String ARTICLES =
            "COPY store.article_version (article_id, number, revision, status, lane, source_name,"
                    + " source_domain, url, headline, published_at, text_hash, event) FROM STDIN";

    private static final String READINGS =
            "COPY store.reading (article_id, number, revision, extractor, ratings_position,"
                    + " quote_ids, finding_ids) FROM STDIN";

    private static final String QUOTES =
            "COPY store.quote (article_id, number, revision, extractor, id, kind, standing,"
                    + " name_key, starts, words, telling, telling_by, event, position, publisher,"
                    + " language, published_at, shown_at) FROM STDIN";

    private static final List<String> KINDS =
            List.of("DIRECT", "DIRECT", "DIRECT", "MIXED", "INDIRECT");

    private final Connection connection;
    private final InventedText text = new InventedText(7);
    private final int quotes;

    InventedQuotes(Connection connection, int quotes) {
        this.connection = connection;
        this.quotes = quotes;
    }

    void fill() throws SQLException, IOException {
        Loading loading = new Loading(connection);
        for (String table : List.of("article_version", "reading", "quote")) {
            loading.strip(table);
        }
        loading.copy(ARTICLES, quotes / OF_ARTICLE, this::article);
        loading.copy(READINGS, quotes / OF_ARTICLE, this::reading);
        loading.copy(QUOTES, quotes, number -> quote(number, text.sentence()));
        loading.restore();
        for (String table : List.of("article_version", "reading", "quote")) {
            loading.run("VACUUM ANALYZE store." + table);
        }
        loading.run(
                "SELECT setval('store.stream_position', (SELECT max(position) FROM store.quote))");
    }

    private String article(int number) throws IOException {
        String publisher = InventedPress.publisher(number);
        return String.join(
                "\t",
                InventedPress.articleId(number),
                "1",
                "0",
                "USABLE",
                "LIVE",
                "Invented",
                publisher,
                "https://" + publisher + "/" + number,
                "What was said on day " + number,
                publishedAt(number).toString(),
                Ids.textHash(Integer.toString(number)),
                Json.MAPPER.writeValueAsString(
                        Map.of(
                                "source",
                                Map.of("domain", publisher),
                                "language",
                                InventedPress.language(number))));
    }

    private Instant publishedAt(int article) {
        return InventedPress.publishedAt(article, quotes / OF_ARTICLE);
    }

    private String reading(int number) {
        String ids =
                IntStream.range(0, OF_ARTICLE)
                        .mapToObj(i -> "\"" + quoteId(number * OF_ARTICLE + i) + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        return String.join("\t", InventedPress.articleId(number), "1", "0", "1", "0", ids, "[]");
    }

    private static String quoteId(int number) {
        return Ids.quote(InventedPress.articleId(number / OF_ARTICLE), "q", number % OF_ARTICLE);
    }

    private String quote(int number, String words) throws IOException {
        Quote quote = said(number, quotes / OF_ARTICLE, words);
        int article = number / OF_ARTICLE;
        String telling =
                Repeats.words(quote).stems().stream()
                        .map(stem -> "'" + stem + "'")
                        .collect(Collectors.joining(" "));
        return String.join(
                "\t",
                quote.articleId(),
                "1",
                "0",
                "1",
                quote.id(),
                quote.kind().name(),
                "ASSERTED",
                Ids.normal(InventedPress.speaker(number)),
                Integer.toString(quote.content().getFirst().start()),
                words,
                telling,
                Integer.toString(TellingWords.VERSION),
                Json.MAPPER.writeValueAsString(quote).replace("\\", "\\\\"),
                Integer.toString(number + 1),
                InventedPress.publisher(article),
                InventedPress.language(article),
                publishedAt(article).toString(),
                publishedAt(article).plusSeconds(60).toString());
    }

    /// @param articles how many there are
    static Quote said(int number, int articles, String words) {
        Span content = new Span(100 * number % 5_000, 100 * number % 5_000 + words.length());
        String name = InventedPress.speaker(number);
        return new Quote(
                quoteId(number),
                InventedPress.articleId(number / OF_ARTICLE),
                ArticleVersion.FIRST,
                Quote.Kind.valueOf(KINDS.get(number % KINDS.size())),
                words,
                List.of(content),
                List.of(new Span(content.end() + 2, content.end() + 6)),
                List.of(new Span(content.end() + 7, content.end() + 18)),
                new Speaker(
                        name,
                        name,
                        "mayor of Port Ellery",
                        Ids.normal(name),
                        null,
                        Speaker.Resolution.FULL_NAME),
                null,
                Quote.Standing.ASSERTED,
                said(
                        InventedPress.said(
                                number, InventedPress.publishedAt(number / OF_ARTICLE, articles)),
                        content),
                .97,
                "quote-verb-subject");
    }

    private static Said said(@Nullable LocalDate day, Span content) {
        if (day == null) {
            return Said.NOTHING;
        }
        Span words = new Span(content.end() + 19, content.end() + 30);
        return new Said(
                new Said.Date(
                        day.toString(),
                        Said.Date.Precision.DAY,
                        Said.Date.Basis.RELATIVE_TO_PUBLICATION,
                        words),
                null,
                null,
                null,
                null);
    }
}
