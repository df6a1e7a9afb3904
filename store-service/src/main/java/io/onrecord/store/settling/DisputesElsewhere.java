package io.onrecord.store.settling;

import io.onrecord.analysis.dispute.DisputesAcross;
import io.onrecord.analysis.dispute.PrintedSentence;
import io.onrecord.events.About;
import io.onrecord.events.Finding;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which denials deny what another article states: each becomes a finding of the article that
/// denies, made anew whenever anything of either arrives, so that the order leaves no trace.
///
/// Sentences meet by their keys in a table; the texts are read only of articles that met.
record DisputesElsewhere(Connection connection, PrintedQuotes quotes) {

    private static final String FORGET =
            "DELETE FROM store.printed_sentence WHERE article_id = ANY (?) RETURNING key";

    private static final String REMEMBER =
            """
            INSERT INTO store.printed_sentence (key, denies, article_id, quote_id)
            SELECT DISTINCT key, denies::boolean, article_id, quote_id
            FROM unnest(?, ?, ?, ?) AS printed (key, denies, article_id, quote_id)
            ON CONFLICT DO NOTHING
            """;

    private static final String DENYING =
            """
            SELECT DISTINCT article_id FROM store.printed_sentence
            WHERE denies AND key = ANY (?) ORDER BY article_id
            """;

    private static final String STATING =
            """
            SELECT DISTINCT stated.article_id FROM store.printed_sentence denied
            JOIN store.printed_sentence stated ON stated.key = denied.key AND NOT stated.denies
            WHERE denied.denies AND denied.article_id = ANY (?) ORDER BY 1
            """;

    private static final String CLEAR =
            """
            DELETE FROM store.finding WHERE article_id = ANY (?) AND origin = 'ELSEWHERE'
            RETURNING verdict_id
            """;

    private static final String INSERT =
            """
            INSERT INTO store.finding (article_id, number, revision, extractor, id, origin, kind,
                verdict_id, quote_id, event)
            SELECT article_id, number, revision, extractor, id, 'ELSEWHERE', 'DISPUTED',
                verdict_id, quote_id, event::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS tied (article_id, number, revision,
                extractor, id, verdict_id, quote_id, event)
            ON CONFLICT DO NOTHING
            """;

    /// Denials of which it was not known whose statement they deny.
    private static final String UNCLAIMED =
            """
            SELECT verdict_id FROM store.finding
            WHERE article_id = ANY (?) AND kind = 'DISPUTED' AND origin = 'ARTICLE' AND visible
            """;

    /// @param articles that deny what another one states, or did
    /// @param verdicts of which something came or went
    record Settled(Set<String> articles, Set<String> verdicts) {}

    Settled settle(Collection<String> articleIds) throws SQLException {
        Set<String> keys =
                new TreeSet<>(Rows.select(connection, FORGET, row -> row.getString(1), articleIds));
        PrintedArticles printed = new PrintedArticles(connection, quotes);
        for (PrintedArticles.Printed one : remember(printed.of(articleIds))) {
            one.keys().forEach(keys::add);
        }
        Set<String> denying = new TreeSet<>(articleIds);
        denying.addAll(Rows.select(connection, DENYING, row -> row.getString(1), keys));
        Set<String> verdicts =
                new TreeSet<>(Rows.select(connection, CLEAR, row -> row.getString(1), denying));
        List<String> stating = Rows.select(connection, STATING, row -> row.getString(1), denying);
        if (!stating.isEmpty()) {
            tie(printed.of(denying), printed.of(stating));
        }
        if (verdicts.isEmpty() && stating.isEmpty()) {
            return new Settled(Set.of(), Set.of());
        }
        verdicts.addAll(Rows.select(connection, UNCLAIMED, row -> row.getString(1), denying));
        return new Settled(denying, verdicts);
    }

    private List<PrintedArticles.Printed> remember(List<PrintedArticles.Printed> articles)
            throws SQLException {
        record Row(PrintedSentence sentence, boolean denies) {}
        List<Row> rows = new ArrayList<>();
        for (PrintedArticles.Printed article : articles) {
            article.stated().forEach(sentence -> rows.add(new Row(sentence, false)));
            article.denied().forEach(sentence -> rows.add(new Row(sentence, true)));
        }
        if (!rows.isEmpty()) {
            new Columns<>(rows)
                    .text(row -> row.sentence().key())
                    .text(row -> Boolean.toString(row.denies()))
                    .text(row -> row.sentence().quote().articleId())
                    .text(row -> row.sentence().quote().id())
                    .execute(connection, REMEMBER);
        }
        return articles;
    }

    private void tie(List<PrintedArticles.Printed> denying, List<PrintedArticles.Printed> stating)
            throws SQLException {
        List<PrintedSentence> statements =
                stating.stream().flatMap(article -> article.stated().stream()).toList();
        Map<String, Integer> extractors = new TreeMap<>();
        List<Finding> found = new ArrayList<>();
        for (PrintedArticles.Printed article : denying) {
            extractors.put(article.articleId(), article.extractor());
            found.addAll(DisputesAcross.tie(article.denied(), statements));
        }
        new Columns<>(found)
                .text(Finding::articleId)
                .integer(finding -> finding.articleVersion().number())
                .integer(finding -> finding.articleVersion().revision())
                .integer(finding -> extractors.get(finding.articleId()))
                .text(Finding::id)
                .text(Finding::verdictId)
                .text(DisputesElsewhere::denial)
                .text(JsonText::of)
                .execute(connection, INSERT);
    }

    /// The first quote that denies: without it in the reading, the finding goes.
    private static String denial(Finding dispute) {
        About about = Objects.requireNonNull(dispute.about());
        return about.otherQuoteIds().getFirst();
    }
}
