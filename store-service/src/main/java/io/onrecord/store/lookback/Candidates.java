package io.onrecord.store.lookback;

import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Quotes and ratings that share enough words to be compared.
record Candidates(Connection connection) {

    static final int PAGE = 1_000;

    private static final String QUOTES =
            """
            SELECT q.event, q.extractor, q.position, a.text_hash, a.published_at
            FROM store.quote q
            JOIN store.article_version a USING (article_id, number, revision)
            WHERE q.position > ?
              AND q.standing = 'ASSERTED'
              AND q.search @@ ?::tsquery
              AND (SELECT count(*) FROM unnest(tsvector_to_array(q.search)) AS lexeme
                   WHERE lexeme = ANY (?)) >= ?
            ORDER BY q.position
            LIMIT ?
            """;

    private static final String QUOTES_OF =
            """
            SELECT q.event, q.extractor, q.position, a.text_hash, a.published_at
            FROM store.quote q
            JOIN store.article_version a USING (article_id, number, revision)
            WHERE q.position IS NOT NULL AND q.standing = 'ASSERTED' AND q.article_id = ?
            ORDER BY q.position
            """;

    private static final String RATING =
            "SELECT event FROM store.rating WHERE in_force AND claim_id = ?";

    private static final String RATINGS =
            """
            SELECT r.event
            FROM store.rating r
            WHERE r.in_force
              AND (r.topic_offset IS NULL OR r.topic_offset >= (
                SELECT c.ratings_position FROM store.current_reading c WHERE c.article_id = ?))
              AND r.search @@ ?::tsquery
              AND (SELECT count(*) FROM unnest(tsvector_to_array(r.search)) AS lexeme
                   WHERE lexeme = ANY (?)) >= ? * length(r.search)
            ORDER BY r.claim_id
            """;

    /// A quote that is shown.
    record Shown(Quote quote, int extractor, long position, QuotedIn article) {

        static Shown read(ResultSet row) throws SQLException {
            return new Shown(
                    JsonText.read(row.getString("event"), Quote.class),
                    row.getInt("extractor"),
                    row.getLong("position"),
                    new QuotedIn(row.getString("text_hash"), published(row)));
        }
    }

    private static @Nullable Instant published(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// The rating of a claim, unless it was taken back.
    List<PublishedRating> rating(String claimId) throws SQLException {
        return Rows.select(connection, RATING, Candidates::rating, claimId);
    }

    /// The next page of quotes, in the order of their positions, that may repeat a claim.
    ///
    /// @param after the position of the last one of the page before
    List<Shown> quotes(Lexemes claim, long after) throws SQLException {
        return Rows.select(
                connection,
                QUOTES,
                Shown::read,
                after,
                claim.rarest(),
                claim.words(),
                claim.atLeast(),
                PAGE);
    }

    /// The quotes of an article.
    List<Shown> quotesOf(String articleId) throws SQLException {
        return Rows.select(connection, QUOTES_OF, Shown::read, articleId);
    }

    /// The ratings that the reader of an article had not seen and that a quote of it may repeat.
    List<PublishedRating> unseenRatings(String articleId, Lexemes quote) throws SQLException {
        return Rows.select(
                connection,
                RATINGS,
                Candidates::rating,
                articleId,
                quote.any(),
                quote.words(),
                Lexemes.SHARE);
    }

    private static PublishedRating rating(ResultSet row) throws SQLException {
        return JsonText.read(row.getString(1), PublishedRating.class);
    }
}
