package io.onrecord.store.retention;

import io.onrecord.store.database.Columns;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.database.SettlingLock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Deletes rows that are old and that nothing rests on, a few at a time: news waits for one such
/// step at most.
record OldRows(Database database, int atOnce) {

    /// Nothing that is shown comes of a reading behind which there is a newer one of the same
    /// version: see the view `current_reading`.
    private static final String REPLACED =
            """
            SELECT r.article_id, r.number, r.revision, r.extractor
            FROM store.reading r JOIN store.article_version a USING (article_id, number, revision)
            WHERE a.published_at < ? AND EXISTS (
                SELECT FROM store.reading newer
                WHERE (newer.article_id, newer.number, newer.revision)
                    = (r.article_id, r.number, r.revision) AND newer.extractor > r.extractor)
            LIMIT ?
            """;

    /// The marker of an article that was erased has no time, and stays.
    private static final String UNUSED =
            """
            SELECT DISTINCT a.article_id FROM store.article_version a
            WHERE a.published_at < ?
              AND NOT EXISTS (
                SELECT FROM store.article_version other
                WHERE other.article_id = a.article_id
                  AND (other.published_at < ?) IS NOT TRUE)
              AND NOT EXISTS (
                SELECT FROM store.finding f WHERE f.article_id = a.article_id AND f.visible)
              AND NOT EXISTS (SELECT FROM store.decision d WHERE d.article_id = a.article_id)
            LIMIT ?
            """;

    private static final List<String> OF_READINGS =
            List.of(
                    ofReadings("quote", "AND t.position IS NULL"),
                    ofReadings("finding", "AND NOT t.visible"),
                    ofReadings("reading", ""));

    private static final List<String> OF_ARTICLES =
            List.of(
                    "DELETE FROM store.look_back WHERE article_id = ANY (?)",
                    "DELETE FROM store.assertion WHERE article_id = ANY (?)",
                    "DELETE FROM store.printed_sentence WHERE article_id = ANY (?)",
                    "DELETE FROM store.finding WHERE article_id = ANY (?)",
                    "DELETE FROM store.quote WHERE article_id = ANY (?)",
                    "DELETE FROM store.reading WHERE article_id = ANY (?)",
                    "DELETE FROM store.article_version WHERE article_id = ANY (?)");

    private static final String ENDED =
            "DELETE FROM store.webhook_delivery WHERE state <> 'PENDING' AND first_at < ?";

    private static final String SESSIONS = "DELETE FROM store.api_session WHERE expires_at < ?";

    private record Reading(String articleId, int number, int revision, int extractor) {

        static Reading read(ResultSet row) throws SQLException {
            return new Reading(
                    row.getString("article_id"),
                    row.getInt("number"),
                    row.getInt("revision"),
                    row.getInt("extractor"));
        }
    }

    /// @return whether there may be more
    boolean readings(Instant publishedBefore) throws SQLException {
        return database.transaction(connection -> {
            SettlingLock.take(connection);
            List<Reading> replaced =
                    Rows.select(connection, REPLACED, Reading::read, at(publishedBefore), atOnce);
            for (String delete : OF_READINGS) {
                new Columns<>(replaced)
                        .text(Reading::articleId)
                        .integer(Reading::number)
                        .integer(Reading::revision)
                        .integer(Reading::extractor)
                        .execute(connection, delete);
            }
            return replaced.size() == atOnce;
        });
    }

    /// @return whether there may be more
    boolean articles(Instant publishedBefore) throws SQLException {
        return database.transaction(connection -> {
            SettlingLock.take(connection);
            OffsetDateTime before = at(publishedBefore);
            List<String> unused =
                    Rows.select(
                            connection, UNUSED, row -> row.getString(1), before, before, atOnce);
            delete(connection, unused);
            return unused.size() == atOnce;
        });
    }

    void deliveries(Instant before) throws SQLException {
        database.change(connection -> Rows.execute(connection, ENDED, at(before)));
    }

    void sessions(Instant now) throws SQLException {
        database.change(connection -> Rows.execute(connection, SESSIONS, at(now)));
    }

    private static void delete(Connection connection, List<String> articleIds) throws SQLException {
        if (!articleIds.isEmpty()) {
            for (String delete : OF_ARTICLES) {
                Rows.execute(connection, delete, articleIds);
            }
        }
    }

    private static String ofReadings(String table, String only) {
        return """
        DELETE FROM store.%s t
        USING unnest(?, ?, ?, ?) AS gone (article_id, number, revision, extractor)
        WHERE (t.article_id, t.number, t.revision, t.extractor)
            = (gone.article_id, gone.number, gone.revision, gone.extractor) %s
        """
                .formatted(table, only);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
