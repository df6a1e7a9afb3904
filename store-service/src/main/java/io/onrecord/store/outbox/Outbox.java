package io.onrecord.store.outbox;

import io.onrecord.events.AccessKey;
import io.onrecord.events.EventCodec;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Topics;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The outbox, as a settling writes to it: under the settling lock, so that its ids rise in the
/// order of commits.
public final class Outbox {

    private static final String SOURCE = "/onrecord/store-service";

    private static final String ADD =
            "INSERT INTO store.outbox (topic, key, headers, value) VALUES (?, ?, ?::jsonb, ?)";

    private Outbox() {}

    /// Each new state of a verdict.
    public static void announce(Connection connection, List<Verdict> states) throws SQLException {
        for (Verdict verdict : states) {
            String id = verdict.id() + "/" + verdict.version();
            add(connection, Topics.VERDICTS.name(), EventCodec.encode(verdict, SOURCE, id));
        }
    }

    /// A rating in force.
    public static void put(Connection connection, PublishedRating rating) throws SQLException {
        String id = rating.verdictId() + "/" + rating.verdictVersion();
        add(connection, Topics.RATINGS.name(), EventCodec.encode(rating, SOURCE, id));
    }

    /// A tombstone for a rating that is no longer in force.
    public static void takeBack(Connection connection, String claimId) throws SQLException {
        String headers = JsonText.of(Map.of());
        Rows.execute(connection, ADD, Topics.RATINGS.name(), claimId, headers, null);
    }

    /// A key that is valid from now on.
    public static void admit(Connection connection, AccessKey key) throws SQLException {
        add(connection, Topics.KEYS.name(), EventCodec.encode(key, SOURCE, key.id()));
    }

    /// A tombstone for a key that was revoked.
    public static void expel(Connection connection, String keyId) throws SQLException {
        Rows.execute(connection, ADD, Topics.KEYS.name(), keyId, JsonText.of(Map.of()), null);
    }

    private static void add(Connection connection, String topic, EventCodec.Encoded event)
            throws SQLException {
        String headers = JsonText.of(event.headers());
        Rows.execute(connection, ADD, topic, event.key(), headers, event.value());
    }
}
