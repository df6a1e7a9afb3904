package io.onrecord.store.settling;

import io.onrecord.analysis.corroboration.Assertions;
import io.onrecord.events.Quote;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.FindingRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which statements stand in more than one article: each of them becomes a finding, and settling
/// decides whether their origins are independent. Publishers whose owner is not known are left out.
record SharedAssertions(Connection connection, Owners owners) {

    private static final String SHOWN =
            """
            SELECT q.event, q.extractor, a.text_hash, a.source_domain,
                a.event->'source'->>'owner' AS owner
            FROM store.quote q
            JOIN store.article_version a USING (article_id, number, revision)
            WHERE q.position IS NOT NULL AND q.standing = 'ASSERTED' AND q.article_id = ANY (?)
            ORDER BY q.article_id, q.starts, q.id
            """;

    private static final String FORGET = "DELETE FROM store.assertion WHERE article_id = ANY (?)";

    private static final String REMEMBER =
            """
            INSERT INTO store.assertion (key, article_id, quote_id)
            SELECT DISTINCT key, article_id, quote_id
            FROM unnest(?, ?, ?) AS said (key, article_id, quote_id)
            ON CONFLICT DO NOTHING
            """;

    private static final String SHARING =
            """
            SELECT DISTINCT key, article_id FROM store.assertion
            WHERE key IN (
                SELECT key FROM store.assertion WHERE key = ANY (?)
                GROUP BY key HAVING count(DISTINCT article_id) > 1)
            """;

    private record Shown(Quote quote, int extractor, String textHash, boolean owned) {}

    private record Said(String key, Shown shown, Assertions.Assertion assertion) {}

    private record Sharing(String key, String articleId) {}

    /// @return the articles whose statements others make too, or made
    Set<String> settle(Collection<String> articleIds) throws SQLException {
        Rows.execute(connection, FORGET, articleIds);
        List<Said> said = said(articleIds);
        if (said.isEmpty()) {
            return Set.of();
        }
        new Columns<>(said)
                .text(Said::key)
                .text(one -> one.shown().quote().articleId())
                .text(one -> one.shown().quote().id())
                .execute(connection, REMEMBER);
        List<Sharing> sharing =
                Rows.select(
                        connection,
                        SHARING,
                        row -> new Sharing(row.getString("key"), row.getString("article_id")),
                        said.stream().map(Said::key).distinct().toList());
        Set<String> keys = new HashSet<>();
        Set<String> articles = new TreeSet<>();
        for (Sharing one : sharing) {
            keys.add(one.key());
            articles.add(one.articleId());
        }
        List<Arrival.OfFinding> findings = new ArrayList<>();
        for (Said one : said(articles)) {
            if (keys.contains(one.key())) {
                findings.add(
                        new Arrival.OfFinding(one.assertion().finding(), one.shown().extractor()));
            }
        }
        FindingRows.insert(connection, findings, FindingRows.Origin.CORROBORATION);
        return articles;
    }

    private List<Said> said(Collection<String> articleIds) throws SQLException {
        List<Said> said = new ArrayList<>();
        for (Shown shown : Rows.select(connection, SHOWN, this::shown, articleIds)) {
            if (shown.owned()) {
                for (Assertions.Assertion assertion :
                        Assertions.in(shown.quote(), shown.textHash())) {
                    said.add(new Said(assertion.key(), shown, assertion));
                }
            }
        }
        return said;
    }

    private Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                JsonText.read(row.getString("event"), Quote.class),
                row.getInt("extractor"),
                row.getString("text_hash"),
                owners.of(row.getString("source_domain"), row.getString("owner")) != null);
    }
}
