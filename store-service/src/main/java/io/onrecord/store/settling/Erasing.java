package io.onrecord.store.settling;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Takes an article's words out of every table. What stays is a version above all others that says
/// CANCELED and nothing else, so that what follows from rows follows from that.
record Erasing(Connection connection) {

    /// Above every number that a publisher can give.
    private static final int LAST = Integer.MAX_VALUE;

    private static final String ERASED =
            "SELECT article_id FROM store.erased WHERE article_id = ANY (?)";

    private static final String REMEMBER =
            """
            INSERT INTO store.erased (article_id, erased_at) VALUES (?, ?::timestamptz)
            ON CONFLICT (article_id) DO NOTHING
            """;

    private static final String MARK =
            """
            INSERT INTO store.article_version (article_id, number, revision, status, lane,
                source_domain, text_hash, event)
            VALUES (?, ?, 0, 'CANCELED', 'LIVE', ?, ?, ?::jsonb)
            ON CONFLICT DO NOTHING
            """;

    private static final String DOMAIN =
            """
            SELECT source_domain FROM store.article_version WHERE article_id = ?
            ORDER BY number DESC, revision DESC LIMIT 1
            """;

    /// What its findings support, and what rests on that.
    private static final String VERDICTS =
            """
            WITH RECURSIVE touched AS (
                SELECT DISTINCT verdict_id FROM store.finding WHERE article_id = ANY (?)
                UNION
                SELECT f.verdict_id FROM store.finding f JOIN touched t ON f.basis_id = t.verdict_id)
            SELECT verdict_id FROM touched
            """;

    private static final String WITHDRAWN =
            "SELECT id FROM store.verdict WHERE id = ANY (?) AND status = 'WITHDRAWN'";

    private static final List<String> OF_ARTICLES =
            List.of(
                    "DELETE FROM store.article_version WHERE article_id = ANY (?) AND number < "
                            + LAST,
                    "DELETE FROM store.quote WHERE article_id = ANY (?)",
                    "DELETE FROM store.finding WHERE article_id = ANY (?)",
                    "DELETE FROM store.reading WHERE article_id = ANY (?)",
                    "DELETE FROM store.assertion WHERE article_id = ANY (?)",
                    "DELETE FROM store.printed_sentence WHERE article_id = ANY (?)",
                    "DELETE FROM store.look_back WHERE article_id = ANY (?)");

    /// The last state of a withdrawn verdict has no words.
    private static final List<String> OF_WITHDRAWN =
            List.of(
                    "DELETE FROM store.verdict_state WHERE id = ANY (?)"
                            + " AND event->>'status' <> 'WITHDRAWN'",
                    "DELETE FROM store.finding WHERE basis_id = ANY (?)",
                    "DELETE FROM store.rating WHERE verdict_id = ANY (?) AND NOT in_force");

    /// States of verdicts that others support, too, in which the article's words are evidence.
    private static final String OF_SHARED =
            """
            DELETE FROM store.verdict_state s WHERE s.id = ANY (?)
              AND EXISTS (SELECT FROM jsonb_array_elements(s.event->'evidence') AS shown
                          WHERE shown->>'articleId' = ANY (?))
              AND s.version < (SELECT v.version FROM store.verdict v WHERE v.id = s.id)
            """;

    /// To be called under the settling lock, before the article is settled.
    void mark(String articleId, Instant now) throws SQLException {
        Rows.execute(connection, REMEMBER, articleId, now.toString());
        String domain =
                Rows.select(connection, DOMAIN, row -> row.getString(1), articleId).stream()
                        .findFirst()
                        .orElse("unknown.invalid");
        Article marker = marker(articleId, domain);
        Rows.execute(
                connection, MARK, articleId, LAST, domain, marker.textHash(), JsonText.of(marker));
    }

    /// To be called when all that was shown of it has been withdrawn.
    void sweep(String articleId) throws SQLException {
        List<String> article = List.of(articleId);
        Set<String> verdicts =
                new TreeSet<>(Rows.select(connection, VERDICTS, row -> row.getString(1), article));
        for (String delete : OF_ARTICLES) {
            Rows.execute(connection, delete, article);
        }
        List<String> gone = Rows.select(connection, WITHDRAWN, row -> row.getString(1), verdicts);
        for (String delete : OF_WITHDRAWN) {
            Rows.execute(connection, delete, gone);
        }
        Rows.execute(connection, OF_SHARED, verdicts, article);
    }

    /// Throws away what a topic brought of erased articles.
    void keepOut(Collection<String> articleIds) throws SQLException {
        List<String> erased = Rows.select(connection, ERASED, row -> row.getString(1), articleIds);
        if (!erased.isEmpty()) {
            for (String delete : OF_ARTICLES) {
                Rows.execute(connection, delete, erased);
            }
        }
    }

    private static Article marker(String articleId, String domain) {
        return new Article(
                articleId,
                new ArticleVersion(LAST, 0),
                articleId,
                null,
                new Article.Source(null, domain, null),
                null,
                null,
                null,
                null,
                null,
                Article.Status.CANCELED,
                null,
                null,
                "",
                Ids.textHash(""),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }
}
