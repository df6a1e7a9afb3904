package io.onrecord.store.intake;

import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The table of readings. A reader that reads the same version again, after a crash, has seen more
/// ratings: the reading with the farther position holds, whichever comes first.
final class ReadingRows {

    private static final String UPSERT =
            """
            INSERT INTO store.reading AS known (article_id, number, revision, extractor,
                ratings_position, quote_ids, finding_ids)
            SELECT article_id, number, revision, extractor,
                ratings_position, quote_ids::jsonb, finding_ids::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS arrived (article_id, number, revision, extractor,
                ratings_position, quote_ids, finding_ids)
            ON CONFLICT (article_id, number, revision, extractor) DO UPDATE
            SET ratings_position = excluded.ratings_position,
                quote_ids = excluded.quote_ids,
                finding_ids = excluded.finding_ids
            WHERE excluded.ratings_position > known.ratings_position
            """;

    private ReadingRows() {}

    static int upsert(Connection connection, List<Arrival.OfReading> arrived) throws SQLException {
        return new Columns<>(arrived.stream().map(Arrival.OfReading::reading).toList())
                .text(reading -> reading.articleId())
                .integer(reading -> reading.articleVersion().number())
                .integer(reading -> reading.articleVersion().revision())
                .integer(reading -> reading.extractor())
                .bigint(reading -> reading.ratingsPosition())
                .text(reading -> JsonText.of(reading.quoteIds()))
                .text(reading -> JsonText.of(reading.findingIds()))
                .execute(connection, UPSERT);
    }
}
