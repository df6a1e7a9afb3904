package io.onrecord.store.intake;

import io.onrecord.analysis.match.Repeats;
import io.onrecord.analysis.match.TellingWords;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.TellingColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of quotes. The same reader reads the same version the same way, so what is there
/// stays.
final class QuoteRows {

    private static final String INSERT =
            """
            INSERT INTO store.quote (article_id, number, revision, extractor, id, kind, standing,
                name_key, starts, words, telling, telling_by, event)
            SELECT article_id, number, revision, extractor, id, kind, standing,
                name_key, starts, words, array_to_tsvector(string_to_array(telling, ' ')),
                telling_by, event::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS arrived (article_id, number,
                revision, extractor, id, kind, standing, name_key, starts, words, telling,
                telling_by, event)
            ON CONFLICT DO NOTHING
            """;

    private QuoteRows() {}

    static int insert(Connection connection, List<Arrival.OfQuote> arrived) throws SQLException {
        return new Columns<>(arrived)
                .text(row -> row.quote().articleId())
                .integer(row -> row.quote().articleVersion().number())
                .integer(row -> row.quote().articleVersion().revision())
                .integer(Arrival.OfQuote::extractor)
                .text(row -> row.quote().id())
                .text(row -> row.quote().kind().name())
                .text(row -> row.quote().standing().name())
                .text(row -> nameKey(row.quote()))
                .integer(row -> row.quote().content().getFirst().start())
                .text(row -> row.quote().text())
                .text(row -> TellingColumn.of(Repeats.words(row.quote())))
                .integer(row -> TellingWords.VERSION)
                .text(row -> JsonText.of(row.quote()))
                .execute(connection, INSERT);
    }

    private static @Nullable String nameKey(Quote quote) {
        Speaker speaker = quote.speaker();
        return speaker == null ? null : speaker.nameKey();
    }
}
