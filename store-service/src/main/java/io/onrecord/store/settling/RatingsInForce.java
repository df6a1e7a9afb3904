package io.onrecord.store.settling;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Rating;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.lookback.LookBackRequests;
import io.onrecord.store.outbox.Outbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The ratings that quotes are matched against: those of active verdicts. Each change is sent to
/// the topic `ratings`, and each new one is looked back for.
final class RatingsInForce {

    private static final String PUT =
            """
            INSERT INTO store.rating (claim_id, verdict_id, in_force, words, event, topic_offset)
            VALUES (?, ?, true, ?, ?::jsonb, NULL)
            ON CONFLICT (claim_id) DO UPDATE
            SET verdict_id = excluded.verdict_id, in_force = true, words = excluded.words,
                event = excluded.event, topic_offset = NULL
            """;

    private static final String TAKE_BACK =
            """
            UPDATE store.rating SET in_force = false, topic_offset = NULL
            WHERE verdict_id = ? AND in_force
            RETURNING claim_id
            """;

    private RatingsInForce() {}

    /// @param settled verdicts in their new states
    static void follow(Connection connection, List<Verdict> settled) throws SQLException {
        for (Verdict verdict : settled) {
            if (verdict.kind() == Verdict.Kind.PUBLISHED_RATING) {
                follow(connection, verdict);
            }
        }
    }

    private static void follow(Connection connection, Verdict verdict) throws SQLException {
        Claim claim = verdict.claim();
        Assessor assessor = verdict.assessor();
        Rating rating = verdict.rating();
        boolean inForce = verdict.status() == Verdict.Status.ACTIVE;
        if (inForce && claim != null && assessor != null && rating != null) {
            List<String> pages =
                    verdict.evidence().stream().map(Evidence::articleId).distinct().toList();
            put(
                    connection,
                    new PublishedRating(
                            claim.id(),
                            verdict.id(),
                            verdict.version(),
                            claim,
                            assessor,
                            rating,
                            pages));
        } else {
            takeBack(connection, verdict.id());
        }
    }

    private static void put(Connection connection, PublishedRating rating) throws SQLException {
        Rows.execute(
                connection,
                PUT,
                rating.claimId(),
                rating.verdictId(),
                rating.claim().text(),
                JsonText.of(rating));
        Outbox.put(connection, rating);
        LookBackRequests.forRating(connection, rating.claimId());
    }

    private static void takeBack(Connection connection, String verdictId) throws SQLException {
        List<String> claimIds =
                Rows.select(connection, TAKE_BACK, row -> row.getString(1), verdictId);
        for (String claimId : claimIds) {
            Outbox.takeBack(connection, claimId);
        }
    }
}
