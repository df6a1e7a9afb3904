package io.onrecord.store.settling;

import io.onrecord.analysis.match.TellingWords;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Rating;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.database.TellingColumn;
import io.onrecord.store.outbox.Outbox;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// The ratings that quotes are matched against: those of active verdicts. Each change is sent to
/// the topic `ratings` and looked back for, the pages that state it included.
final class RatingsInForce {

    private static final String STATED =
            """
            SELECT v.event, ARRAY(
                SELECT DISTINCT f.article_id FROM store.finding f
                WHERE f.visible AND f.verdict_id = v.id ORDER BY f.article_id) AS pages
            FROM store.verdict v
            WHERE v.kind = 'PUBLISHED_RATING' AND v.id = ANY (?)
            ORDER BY v.id
            """;

    private static final String PUT =
            """
            INSERT INTO store.rating AS known (claim_id, verdict_id, in_force, words, telling,
                telling_by, event)
            VALUES (?, ?, true, ?, array_to_tsvector(string_to_array(?, ' ')), ?, ?::jsonb)
            ON CONFLICT (claim_id) DO UPDATE
            SET verdict_id = excluded.verdict_id, in_force = true, words = excluded.words,
                telling = excluded.telling, telling_by = excluded.telling_by,
                event = excluded.event, topic_offset = NULL
            WHERE NOT known.in_force OR known.event <> excluded.event
            """;

    private static final String TAKE_BACK =
            """
            UPDATE store.rating SET in_force = false, topic_offset = NULL
            WHERE verdict_id = ? AND in_force
            RETURNING claim_id
            """;

    private RatingsInForce() {}

    private record Stated(Verdict verdict, List<String> pages) {

        static Stated read(ResultSet row) throws SQLException {
            Array pages = row.getArray("pages");
            return new Stated(
                    JsonText.read(row.getString("event"), Verdict.class),
                    List.of((String[]) pages.getArray()));
        }
    }

    /// @param verdictIds of verdicts that were settled; those that are no ratings are passed over
    static void follow(Connection connection, Collection<String> verdictIds) throws SQLException {
        for (Stated stated : Rows.select(connection, STATED, Stated::read, verdictIds)) {
            Verdict verdict = stated.verdict();
            Claim claim = verdict.claim();
            Assessor assessor = verdict.assessor();
            Rating rating = verdict.rating();
            boolean inForce = verdict.status() == Verdict.Status.ACTIVE;
            if (inForce && claim != null && assessor != null && rating != null) {
                put(
                        connection,
                        new PublishedRating(
                                claim.id(),
                                verdict.id(),
                                verdict.version(),
                                claim,
                                assessor,
                                rating,
                                stated.pages()));
            } else {
                takeBack(connection, verdict.id());
            }
        }
    }

    private static void put(Connection connection, PublishedRating rating) throws SQLException {
        int changed =
                Rows.execute(
                        connection,
                        PUT,
                        rating.claimId(),
                        rating.verdictId(),
                        rating.claim().text(),
                        TellingColumn.of(TellingWords.ofClaim(rating.claim().text())),
                        TellingWords.VERSION,
                        JsonText.of(rating));
        if (changed > 0) {
            Outbox.put(connection, rating);
            LookBackRequests.forRating(connection, rating.claimId());
        }
    }

    private static void takeBack(Connection connection, String verdictId) throws SQLException {
        List<String> claimIds =
                Rows.select(connection, TAKE_BACK, row -> row.getString(1), verdictId);
        for (String claimId : claimIds) {
            Outbox.takeBack(connection, claimId);
        }
    }
}
