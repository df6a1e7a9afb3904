package io.onrecord.store.settling;

import io.onrecord.analysis.corroboration.Assertions;
import io.onrecord.events.Finding;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which statements stand in more than one article: each of them becomes a finding, and settling
/// decides whether their origins are independent. Publishers whose owner is not known are left out.
record SharedAssertions(Connection connection, PrintedQuotes printed, Owners owners) {

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

    private static final String INSERT =
            """
            INSERT INTO store.finding (article_id, number, revision, extractor, id, origin, kind,
                verdict_id, quote_id, event)
            SELECT article_id, number, revision, extractor, id, 'CORROBORATION', 'CORROBORATED',
                verdict_id, quote_id, event::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS shared (article_id, number, revision,
                extractor, id, verdict_id, quote_id, event)
            ON CONFLICT DO NOTHING
            """;

    private record Said(String key, PrintedQuotes.PrintedQuote shown, Finding finding) {}

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
        insert(said(articles).stream().filter(one -> keys.contains(one.key())).toList());
        return articles;
    }

    private void insert(List<Said> shared) throws SQLException {
        new Columns<>(shared)
                .text(one -> one.finding().articleId())
                .integer(one -> one.finding().articleVersion().number())
                .integer(one -> one.finding().articleVersion().revision())
                .integer(one -> one.shown().extractor())
                .text(one -> one.finding().id())
                .text(one -> one.finding().verdictId())
                .text(one -> one.shown().quote().id())
                .text(one -> JsonText.of(one.finding()))
                .execute(connection, INSERT);
    }

    private List<Said> said(Collection<String> articleIds) throws SQLException {
        List<Said> said = new ArrayList<>();
        for (PrintedQuotes.PrintedQuote shown : printed.of(articleIds)) {
            if (owners.of(shown.domain(), shown.owner()) != null) {
                for (Assertions.Assertion assertion :
                        Assertions.in(shown.quote(), shown.textHash())) {
                    said.add(new Said(assertion.key(), shown, assertion.finding()));
                }
            }
        }
        return said;
    }
}
