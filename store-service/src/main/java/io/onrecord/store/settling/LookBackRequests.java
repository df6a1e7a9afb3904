package io.onrecord.store.settling;

import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/// Asks for quotes and ratings to be brought together.
public final class LookBackRequests {

    private static final String FOR_RATING = "INSERT INTO store.look_back (claim_id) VALUES (?)";

    private static final String FOR_READINGS =
            """
            INSERT INTO store.look_back (article_id)
            SELECT c.article_id
            FROM store.current_reading c
            WHERE c.article_id = ANY (?)
              AND jsonb_array_length(c.quote_ids) > 0
              AND EXISTS (
                SELECT FROM store.rating r
                WHERE r.in_force
                  AND (r.topic_offset IS NULL OR r.topic_offset >= c.ratings_position))
            """;

    private LookBackRequests() {}

    /// A rating came into force: all quotes that are shown have to be asked.
    public static void forRating(Connection connection, String claimId) throws SQLException {
        Rows.execute(connection, FOR_RATING, claimId);
    }

    /// For those of the articles whose reader had not seen a rating that is in force.
    public static void forReadings(Connection connection, Collection<String> articleIds)
            throws SQLException {
        Rows.execute(connection, FOR_READINGS, articleIds);
    }
}
