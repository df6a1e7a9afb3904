package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleVersion;
import io.onrecord.ingest.admission.Seen.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of `ingest.seen`.
final class SeenRows {

    private SeenRows() {}

    /// Keeps other instances away from these articles until the transaction ends.
    ///
    /// @param articleIds sorted, so that two instances never wait for each other
    static void lock(Connection connection, Collection<String> articleIds) throws SQLException {
        String lock = "select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest(?) as id";
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setArray(1, connection.createArrayOf("text", articleIds.toArray()));
            statement.executeQuery().close();
        }
    }

    static History history(Connection connection, String articleId) throws SQLException {
        String query =
                """
                select number, revision, given, content_hash, status, status_given, updated_at,
                       outcome, sent, origin
                from ingest.seen where article_id = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, articleId);
            try (ResultSet rows = statement.executeQuery()) {
                List<Seen> versions = new ArrayList<>();
                while (rows.next()) {
                    versions.add(seen(rows));
                }
                return new History(versions);
            }
        }
    }

    static void insert(Connection connection, String articleId, Seen seen) throws SQLException {
        String insert =
                """
                insert into ingest.seen (article_id, number, revision, given, content_hash, status,
                                         status_given, updated_at, outcome, sent, origin)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, articleId);
            statement.setInt(2, seen.version().number());
            statement.setInt(3, seen.version().revision());
            statement.setObject(4, seen.given());
            statement.setString(5, seen.contentHash());
            statement.setString(6, seen.status().name());
            statement.setBoolean(7, seen.statusGiven());
            statement.setTimestamp(8, timestamp(seen.updatedAt()));
            statement.setString(9, seen.outcome().name());
            statement.setBoolean(10, seen.sent());
            statement.setString(11, seen.origin());
            statement.executeUpdate();
        }
    }

    /// Kafka has these versions.
    static void markSent(Connection connection, List<Article> articles) throws SQLException {
        String update =
                """
                update ingest.seen set sent = true, outcome = 'PUBLISHED', status = ?
                where article_id = ? and number = ? and revision = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (Article article : articles) {
                statement.setString(1, article.status().name());
                statement.setString(2, article.id());
                statement.setInt(3, article.version().number());
                statement.setInt(4, article.version().revision());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Seen seen(ResultSet row) throws SQLException {
        Timestamp updated = row.getTimestamp("updated_at");
        return new Seen(
                new ArticleVersion(row.getInt("number"), row.getInt("revision")),
                row.getObject("given", Integer.class),
                row.getString("content_hash"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("status_given"),
                updated == null ? null : updated.toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("sent"),
                row.getString("origin"));
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
