package io.onrecord.store.settling;

import io.onrecord.events.Quote;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The asserted quotes of articles as they are shown, and those that report a denial. Each article
/// is read once in a settling. Not safe to share.
final class PrintedQuotes {

    private static final String SHOWN =
            """
            SELECT q.article_id, q.event, q.extractor, a.text_hash, a.source_domain,
                a.event->'source'->>'owner' AS owner, a.event->>'publishedAt' AS printed
            FROM store.quote q
            JOIN store.article_version a USING (article_id, number, revision)
            WHERE q.position IS NOT NULL AND q.standing IN ('ASSERTED', 'DENIED')
              AND q.article_id = ANY (?)
            ORDER BY q.article_id, q.starts, q.id
            """;

    private final Connection connection;
    private final Map<String, List<PrintedQuote>> known = new TreeMap<>();

    PrintedQuotes(Connection connection) {
        this.connection = connection;
    }

    /// @param extractor number of the reader
    /// @param printedAt when the article came out; null when it does not say
    /// @param owner of the publisher, as the article carries it
    record PrintedQuote(
            Quote quote,
            int extractor,
            String textHash,
            @Nullable Instant printedAt,
            String domain,
            @Nullable String owner) {

        private static PrintedQuote read(ResultSet row) throws SQLException {
            String printed = row.getString("printed");
            return new PrintedQuote(
                    JsonText.read(row.getString("event"), Quote.class),
                    row.getInt("extractor"),
                    row.getString("text_hash"),
                    printed == null ? null : Instant.parse(printed),
                    row.getString("source_domain"),
                    row.getString("owner"));
        }
    }

    /// By article, each in the order of the text.
    List<PrintedQuote> of(Collection<String> articleIds) throws SQLException {
        TreeSet<String> wanted = new TreeSet<>(articleIds);
        List<String> missing = wanted.stream().filter(id -> !known.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(id -> known.put(id, new ArrayList<>()));
            for (PrintedQuote quote : Rows.select(connection, SHOWN, PrintedQuote::read, missing)) {
                known.computeIfAbsent(quote.quote().articleId(), _ -> new ArrayList<>()).add(quote);
            }
        }
        return wanted.stream().flatMap(id -> known.getOrDefault(id, List.of()).stream()).toList();
    }
}
