package io.onrecord.store.settling;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.database.Rows;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What settling costs does not depend on how much is stored.
class SettlingReadsIT {

    private static final String ARTICLES =
            """
            INSERT INTO store.article_version (article_id, number, revision, status, lane,
                source_domain, text_hash, event)
            SELECT 'a_' || n / 2, n % 2, 0, 'USABLE', 'LIVE', 'outlet.example', 'h', '{}'
            FROM generate_series(1, 20000) AS n
            """;

    private static final String READINGS =
            """
            INSERT INTO store.reading (article_id, number, revision, extractor, ratings_position,
                quote_ids, finding_ids)
            SELECT article_id, number, revision, 1, 0, '[]', '[]' FROM store.article_version
            """;

    private static final String READ =
            "SELECT sum(seq_tup_read + idx_tup_fetch) FROM pg_stat_xact_user_tables"
                    + " WHERE schemaname = 'store'";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void aFewArticlesAreSettledByReadingAFewRows() throws SQLException {
        newsroom.database.change(connection -> {
            Rows.execute(connection, ARTICLES);
            Rows.execute(connection, READINGS);
        });
        newsroom.database.change(connection -> Rows.execute(connection, "ANALYZE"));
        Story story = Story.of("ferry");
        store(story);
        store(story.version(2));

        long read =
                newsroom.database.transaction(connection -> {
                    newsroom.settling.settle(connection, List.of(story.id()));
                    return Rows.select(connection, READ, row -> row.getLong(1)).getFirst();
                });

        assertThat(read).isBetween(1L, 500L);
    }

    private void store(Story story) throws SQLException {
        newsroom.store(
                Newsroom.arrivals(
                        story.article("text"),
                        story,
                        List.of(story.quote("Mara Lindqvist", "The pier was free", 0)),
                        List.of()));
    }
}
