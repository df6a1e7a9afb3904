package io.onrecord.store.lookback;

import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.TellingWords;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Quotes and ratings that share enough words to be compared.
record Candidates(Connection connection) {

    /// The index of words leads, whatever the planner thinks of how often they occur: of millions
    /// of quotes it reads less than any other way does. The places that it names for common words
    /// are held one by one, not page by page, and read ahead: they lie all over the disk. Holds
    /// until the end of the transaction.
    private static final String BY_WORDS =
            """
            SELECT set_config('enable_seqscan', 'off', true), set_config('work_mem', '64MB', true),
                set_config('effective_io_concurrency', '256', true),
                set_config('plan_cache_mode', 'force_custom_plan', true)
            """;

    /// Without their articles: most of them say something else after all, and each article is one
    /// more place on the disk.
    private static final String QUOTES =
            """
            SELECT q.event, q.extractor
            FROM store.quote q
            WHERE q.position IS NOT NULL
              AND q.telling @@ ?::tsquery
              AND length(q.telling) - length(ts_delete(q.telling, ?)) >= ?
            """;

    private static final String ARTICLE =
            """
            SELECT text_hash, published_at FROM store.article_version
            WHERE (article_id, number, revision) = (?, ?, ?)
            """;

    private static final String QUOTES_OF =
            """
            SELECT q.event, q.extractor
            FROM store.quote q
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
              AND r.telling @@ ?::tsquery
              AND 2 * (length(r.telling) - length(ts_delete(r.telling, ?))) >= length(r.telling)
            ORDER BY r.claim_id
            """;

    /// A quote that is shown.
    record Shown(Quote quote, int extractor) {

        static Shown read(ResultSet row) throws SQLException {
            return new Shown(
                    JsonText.read(row.getString("event"), Quote.class), row.getInt("extractor"));
        }
    }

    private static QuotedIn article(ResultSet row) throws SQLException {
        return new QuotedIn(row.getString("text_hash"), published(row));
    }

    private static @Nullable Instant published(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// The rating of a claim, unless it was taken back.
    List<PublishedRating> rating(String claimId) throws SQLException {
        return Rows.select(connection, RATING, Candidates::rating, claimId);
    }

    /// Every quote that is shown and has enough of a claim's words.
    void quotes(TellingWords claim, Consumer<Shown> each) throws SQLException {
        Rows.select(connection, BY_WORDS, row -> true);
        Rows.forEach(
                connection,
                QUOTES,
                Shown::read,
                each,
                EnoughOf.of(claim).query(),
                claim.stems(),
                claim.least());
    }

    /// The quotes of an article.
    List<Shown> quotesOf(String articleId) throws SQLException {
        return Rows.select(connection, QUOTES_OF, Shown::read, articleId);
    }

    /// The article that a shown quote was read from.
    QuotedIn articleOf(Quote quote) throws SQLException {
        return Rows.select(
                        connection,
                        ARTICLE,
                        Candidates::article,
                        quote.articleId(),
                        quote.articleVersion().number(),
                        quote.articleVersion().revision())
                .getFirst();
    }

    /// The ratings that the reader of an article had not seen and of whose claims a quote of it has
    /// half of the words.
    List<PublishedRating> unseenRatings(String articleId, TellingWords quote) throws SQLException {
        return Rows.select(
                connection,
                RATINGS,
                Candidates::rating,
                articleId,
                new EnoughOf(quote.rarestFirst(), 1).query(),
                quote.stems());
    }

    private static PublishedRating rating(ResultSet row) throws SQLException {
        return JsonText.read(row.getString(1), PublishedRating.class);
    }
}
