package io.onrecord.benchmarks.lookback;

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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Fills the tables of a store with invented quotes, ten of an article, by COPY.
final class InventedStore {

    static final int QUOTES_OF_ARTICLE = 10;

    private static final int REPORT_EVERY = 500_000;

    private static final List<String> BEFORE =
            List.of(
                    "SET search_path TO store",
                    "ALTER TABLE quote DROP CONSTRAINT quote_pkey",
                    "DROP INDEX quote_shown, quote_of_speaker, quote_of_kind, quote_words,"
                            + " quote_telling, quote_telling_by");

    private static final List<String> BEHIND =
            List.of(
                    "SET maintenance_work_mem TO '1GB'",
                    "ALTER TABLE quote ADD PRIMARY KEY (article_id, number, revision, extractor,"
                            + " id)",
                    "CREATE UNIQUE INDEX quote_shown ON quote (position) WHERE position IS NOT"
                            + " NULL",
                    "CREATE INDEX quote_telling ON quote USING gin (telling) WHERE position IS NOT"
                            + " NULL",
                    "CREATE INDEX quote_telling_by ON quote (telling_by)",
                    "VACUUM ANALYZE quote",
                    "VACUUM ANALYZE article_version",
                    "VACUUM ANALYZE reading",
                    "SELECT setval('stream_position', (SELECT max(position) FROM quote))");

    private static final String ARTICLES =
            "COPY store.article_version (article_id, number, revision, status, lane, source_name,"
                    + " source_domain, published_at, text_hash, event) FROM STDIN";

    private static final String READINGS =
            "COPY store.reading (article_id, number, revision, extractor, ratings_position,"
                    + " quote_ids, finding_ids) FROM STDIN";

    private static final String QUOTES =
            "COPY store.quote (article_id, number, revision, extractor, id, kind, standing,"
                    + " name_key, starts, words, telling, telling_by, event, position) FROM STDIN";

    private final Connection connection;
    private final InventedText text = new InventedText(7);
    private final List<String> planted;

    /// @param planted words that quotes say, each in every so many quotes
    InventedStore(Connection connection, List<String> planted) {
        this.connection = connection;
        this.planted = List.copyOf(planted);
    }

    /// @param every so many quotes, one says what was planted
    void fill(int quotes, int every) throws SQLException, IOException {
        run(BEFORE);
        int articles = quotes / QUOTES_OF_ARTICLE;
        copy(ARTICLES, articles, this::article);
        copy(READINGS, articles, this::reading);
        copy(
                QUOTES,
                quotes,
                number -> {
                    boolean plant = !planted.isEmpty() && number % every == 0;
                    return quote(
                            number,
                            plant ? planted.get(number / every % planted.size()) : text.sentence());
                });
        run(BEHIND);
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                long start = System.nanoTime();
                statement.execute(sql);
                System.out.printf("%6d s %s%n", seconds(start), sql);
            }
        }
    }

    /// One line of COPY for each number.
    @FunctionalInterface
    private interface Line {
        String of(int number) throws IOException;
    }

    private void copy(String sql, int rows, Line line) throws SQLException, IOException {
        long start = System.nanoTime();
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < rows; number++) {
            lines.append(line.of(number)).append('\n');
            if (lines.length() > 1 << 16 || number == rows - 1) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
            if (number % REPORT_EVERY == REPORT_EVERY - 1) {
                System.out.printf("%6d s %d rows%n", seconds(start), number + 1);
            }
        }
        copy.endCopy();
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    /// As long as real ones, and as much without order.
    static String articleId(int number) {
        return Ids.article("invented.example", Integer.toString(number));
    }

    private String article(int number) throws IOException {
        return String.join(
                "\t",
                articleId(number),
                "1",
                "0",
                "USABLE",
                "LIVE",
                "Invented",
                "invented.example",
                "2026-01-01T00:00:00Z",
                Ids.textHash(Integer.toString(number)),
                Json.MAPPER.writeValueAsString(
                        Map.of("source", Map.of("domain", "invented.example"))));
    }

    private String reading(int number) {
        String ids =
                IntStream.range(0, QUOTES_OF_ARTICLE)
                        .mapToObj(i -> "\"" + quoteId(number * QUOTES_OF_ARTICLE + i) + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        return String.join("\t", articleId(number), "1", "0", "1", "0", ids, "[]");
    }

    private static String quoteId(int number) {
        return Ids.quote(articleId(number / QUOTES_OF_ARTICLE), "q", number % QUOTES_OF_ARTICLE);
    }

    private String quote(int number, String words) throws IOException {
        Quote quote = said(number, words);
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
                "DIRECT",
                "ASSERTED",
                "ada moran",
                Integer.toString(quote.content().getFirst().start()),
                words,
                telling,
                Integer.toString(TellingWords.VERSION),
                Json.MAPPER.writeValueAsString(quote).replace("\\", "\\\\"),
                Integer.toString(number + 1));
    }

    private static Quote said(int number, String words) {
        Span content = new Span(100 * number % 5_000, 100 * number % 5_000 + words.length());
        String name = "Ada Moran" + number % 1_000;
        return new Quote(
                quoteId(number),
                articleId(number / QUOTES_OF_ARTICLE),
                ArticleVersion.FIRST,
                Quote.Kind.DIRECT,
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
                Said.NOTHING,
                .97,
                "quote-verb-subject");
    }
}
