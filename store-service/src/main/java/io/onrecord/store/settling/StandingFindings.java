package io.onrecord.store.settling;

import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Which findings stand: those that the current reading of their article lists, and those that this
/// store made for a quote that it lists or for the version that it read.
record StandingFindings(Connection connection) {

    private static final String MARK =
            """
            WITH current AS (SELECT * FROM store.current_reading WHERE article_id = ANY (?)),
            wanted AS (
                SELECT f.article_id, f.number, f.revision, f.extractor, f.id, f.origin,
                    coalesce(CASE f.origin
                        WHEN 'ARTICLE' THEN jsonb_exists(c.finding_ids, f.id)
                        WHEN 'REVISION' THEN c.article_id IS NOT NULL
                        ELSE jsonb_exists(c.quote_ids, f.quote_id) END, false) AS visible
                FROM store.finding f
                LEFT JOIN current c USING (article_id, number, revision, extractor)
                WHERE f.article_id = ANY (?))
            UPDATE store.finding f SET visible = w.visible
            FROM wanted w
            WHERE (f.article_id, f.number, f.revision, f.extractor, f.id, f.origin)
                = (w.article_id, w.number, w.revision, w.extractor, w.id, w.origin)
              AND f.visible <> w.visible
            RETURNING f.verdict_id
            """;

    /// Statements in quotes that repeat a rated claim, or do so no longer.
    private static final String SAID_IN_REPEATS =
            """
            SELECT DISTINCT said.verdict_id FROM store.finding repeated
            JOIN store.finding said USING (article_id, quote_id)
            WHERE repeated.kind = 'REPEAT' AND repeated.verdict_id = ANY (?)
              AND said.kind = 'CORROBORATED' AND said.visible
            """;

    /// @return the verdicts that this touches
    Set<String> settle(Collection<String> articleIds) throws SQLException {
        Set<String> touched =
                new TreeSet<>(
                        Rows.select(
                                connection, MARK, row -> row.getString(1), articleIds, articleIds));
        if (!touched.isEmpty()) {
            touched.addAll(
                    Rows.select(connection, SAID_IN_REPEATS, row -> row.getString(1), touched));
        }
        return touched;
    }
}
