package io.onrecord.store.lookback;

import io.onrecord.analysis.match.Repeats;
import io.onrecord.analysis.match.TellingWords;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.database.TellingColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Writes the telling words of rows that an earlier release wrote, a few at a time.
record TellingUpkeep(Connection connection) {

    private static final int AT_ONCE = 1_000;

    private static final String OLD_ONES =
            """
            SELECT coalesce((SELECT min(telling_by) FROM store.quote) < ?, false)
                OR coalesce((SELECT min(telling_by) FROM store.rating) < ?, false)
            """;

    private static final String OLD_QUOTES =
            """
            SELECT ctid::text AS place, event FROM store.quote
            WHERE telling_by < ? ORDER BY telling_by LIMIT ? FOR UPDATE SKIP LOCKED
            """;

    private static final String WRITE_QUOTES =
            """
            UPDATE store.quote q
            SET telling = array_to_tsvector(string_to_array(kept.words, ' ')),
                telling_by = kept.by
            FROM unnest(?, ?, ?) AS kept (place, words, by)
            WHERE q.ctid = kept.place::tid
            """;

    private static final String OLD_RATINGS =
            """
            SELECT ctid::text AS place, event FROM store.rating
            WHERE telling_by < ? ORDER BY telling_by LIMIT ? FOR UPDATE SKIP LOCKED
            """;

    private static final String WRITE_RATINGS =
            """
            UPDATE store.rating r
            SET telling = array_to_tsvector(string_to_array(kept.words, ' ')),
                telling_by = kept.by
            FROM unnest(?, ?, ?) AS kept (place, words, by)
            WHERE r.ctid = kept.place::tid
            """;

    private record Kept(String place, TellingWords words) {}

    /// Whether rows are left whose words are not those of this release, or were not a moment ago.
    boolean isDue() throws SQLException {
        return Rows.select(
                        connection,
                        OLD_ONES,
                        row -> row.getBoolean(1),
                        TellingWords.VERSION,
                        TellingWords.VERSION)
                .getFirst();
    }

    /// @return how many rows were written; those that another instance is at are left out
    int round() throws SQLException {
        return write(WRITE_QUOTES, select(OLD_QUOTES, TellingUpkeep::quote))
                + write(WRITE_RATINGS, select(OLD_RATINGS, TellingUpkeep::rating));
    }

    private List<Kept> select(String sql, Rows.Reader<Kept> reader) throws SQLException {
        return Rows.select(connection, sql, reader, TellingWords.VERSION, AT_ONCE);
    }

    private int write(String sql, List<Kept> kept) throws SQLException {
        return new Columns<>(kept)
                .text(Kept::place)
                .text(row -> TellingColumn.of(row.words()))
                .integer(row -> TellingWords.VERSION)
                .execute(connection, sql);
    }

    private static Kept quote(ResultSet row) throws SQLException {
        Quote quote = JsonText.read(row.getString("event"), Quote.class);
        return new Kept(row.getString("place"), Repeats.words(quote));
    }

    private static Kept rating(ResultSet row) throws SQLException {
        PublishedRating rating = JsonText.read(row.getString("event"), PublishedRating.class);
        return new Kept(row.getString("place"), TellingWords.ofClaim(rating.claim().text()));
    }
}
