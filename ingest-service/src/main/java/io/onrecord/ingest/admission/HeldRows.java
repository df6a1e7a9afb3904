package io.onrecord.ingest.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.Article;
import io.onrecord.events.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of `ingest.held`.
final class HeldRows {

    private HeldRows() {}

    /// Puts the version in the place of an older one.
    static void hold(Connection connection, Article article, @Nullable Instant until)
            throws SQLException {
        String insert =
                """
                insert into ingest.held (article_id, number, revision, release_at, article)
                values (?, ?, ?, ?, ?)
                on conflict (article_id) do update
                set number = excluded.number, revision = excluded.revision,
                    release_at = excluded.release_at, article = excluded.article, held_at = now()
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, article.id());
            statement.setInt(2, article.version().number());
            statement.setInt(3, article.version().revision());
            statement.setTimestamp(4, SeenRows.timestamp(until));
            statement.setString(5, json(article));
            statement.executeUpdate();
        }
    }

    /// A later version is out, or a kill: what is held goes nowhere any more.
    static void drop(Connection connection, String articleId) throws SQLException {
        String delete = "delete from ingest.held where article_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, articleId);
            statement.executeUpdate();
        }
    }

    /// Articles whose time has come by the database's clock, locked until the transaction ends.
    /// Those that another instance has locked are left to it.
    static List<Article> due(Connection connection, int limit) throws SQLException {
        String query =
                """
                select article from ingest.held where release_at <= now()
                order by release_at limit ? for update skip locked
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<Article> due = new ArrayList<>();
                while (rows.next()) {
                    due.add(article(rows.getString("article")));
                }
                return due;
            }
        }
    }

    private static String json(Article article) {
        try {
            return Json.MAPPER.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that is no JSON: " + article.id(), e);
        }
    }

    private static Article article(String json) {
        try {
            return Json.MAPPER.readValue(json, Article.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a held article that is no JSON", e);
        }
    }
}
