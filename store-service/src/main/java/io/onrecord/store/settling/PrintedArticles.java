package io.onrecord.store.settling;

import io.onrecord.analysis.dispute.PrintedSentence;
import io.onrecord.analysis.dispute.PrintedSentences;
import io.onrecord.events.About;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the shown quotes of articles state and deny. Of an article without a date nothing can be
/// told to be before anything else: it is left out.
record PrintedArticles(Connection connection, PrintedQuotes quotes) {

    private static final String DISPUTES =
            """
            WITH current AS (SELECT * FROM store.current_reading WHERE article_id = ANY (?))
            SELECT f.article_id, f.event FROM store.finding f
            JOIN current c USING (article_id, number, revision, extractor)
            WHERE f.article_id = ANY (?) AND f.kind = 'DISPUTED' AND f.origin = 'ARTICLE'
              AND jsonb_exists(c.finding_ids, f.id)
            ORDER BY f.article_id, f.id
            """;

    /// @param extractor number of the reader whose quotes are shown
    record Printed(
            String articleId,
            int extractor,
            List<PrintedSentence> stated,
            List<PrintedSentence> denied) {

        Stream<String> keys() {
            return Stream.concat(stated.stream(), denied.stream()).map(PrintedSentence::key);
        }
    }

    List<Printed> of(Collection<String> articleIds) throws SQLException {
        Map<String, List<PrintedQuotes.PrintedQuote>> shown = new TreeMap<>();
        for (PrintedQuotes.PrintedQuote one : quotes.of(articleIds)) {
            if (one.printedAt() != null) {
                shown.computeIfAbsent(one.quote().articleId(), _ -> new ArrayList<>()).add(one);
            }
        }
        Map<String, List<Finding>> disputes = new TreeMap<>();
        for (Finding dispute :
                Rows.select(
                        connection,
                        DISPUTES,
                        row -> JsonText.read(row.getString("event"), Finding.class),
                        shown.keySet(),
                        shown.keySet())) {
            disputes.computeIfAbsent(dispute.articleId(), _ -> new ArrayList<>()).add(dispute);
        }
        List<Printed> printed = new ArrayList<>();
        shown.forEach((articleId, quotes) ->
                printed.add(printed(quotes, disputes.getOrDefault(articleId, List.of()))));
        return printed;
    }

    private static Printed printed(
            List<PrintedQuotes.PrintedQuote> quotes, List<Finding> disputes) {
        Set<String> claimed = new LinkedHashSet<>();
        disputes.stream()
                .filter(dispute -> !PrintedSentences.isUnclaimed(dispute))
                .forEach(dispute -> claimed.addAll(denials(dispute)));
        List<PrintedSentence> stated = new ArrayList<>();
        List<PrintedSentence> denied = new ArrayList<>();
        for (PrintedQuotes.PrintedQuote shown : quotes) {
            Quote quote = shown.quote();
            PrintedSentences sentences =
                    new PrintedSentences(
                            shown.textHash(), Objects.requireNonNull(shown.printedAt()));
            stated.addAll(sentences.stated(quote));
            if (claimed.contains(quote.id())) {
                // Whose statement it denies stands in its own article.
                continue;
            }
            denied.addAll(sentences.denied(quote));
            for (Finding dispute : disputes) {
                if (denials(dispute).contains(quote.id())) {
                    sentences.denied(dispute, quote).ifPresent(denied::add);
                }
            }
        }
        PrintedQuotes.PrintedQuote first = quotes.getFirst();
        return new Printed(first.quote().articleId(), first.extractor(), stated, denied);
    }

    private static List<String> denials(Finding dispute) {
        About about = dispute.about();
        return about == null ? List.of() : about.otherQuoteIds();
    }
}
