package io.onrecord.store.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import io.onrecord.events.Topics;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.database.SettlingLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Sends the outbox to Kafka, in its order, one instance at a time. What was sent and acknowledged
/// leaves the outbox; a crash in between sends it again, under the same CloudEvents id.
@ApplicationScoped
public class Relay {

    private static final int AT_ONCE = 500;
    private static final long LOCK = 0x6f7574626f78L;

    private static final String NEXT =
            "SELECT id, topic, key, headers, value FROM store.outbox ORDER BY id LIMIT ?";

    private static final String SENT = "DELETE FROM store.outbox WHERE id <= ?";

    /// A rating that has changed meanwhile is in the outbox again, and has no offset yet.
    private static final String RECORD_OFFSETS =
            """
            UPDATE store.rating r SET topic_offset = sent.topic_offset
            FROM unnest(?, ?) AS sent (claim_id, topic_offset)
            WHERE r.claim_id = sent.claim_id AND r.in_force
              AND NOT EXISTS (
                SELECT FROM store.outbox o
                WHERE o.topic = 'ratings' AND o.key = r.claim_id)
            """;

    private final Database database;
    private final Broker broker;

    public Relay(Database database, Broker broker) {
        this.database = database;
        this.broker = broker;
    }

    private record Sent(String claimId, long offset) {}

    /// @return whether anything was sent, so that there may be more
    public boolean round() throws SQLException {
        return database.transaction(this::relay);
    }

    private boolean relay(Connection connection) throws SQLException {
        boolean alone =
                Rows.select(
                                connection,
                                "SELECT pg_try_advisory_xact_lock(?)",
                                row -> row.getBoolean(1),
                                LOCK)
                        .getFirst();
        if (!alone) {
            return false;
        }
        List<OutboxMessage> messages = Rows.select(connection, NEXT, Relay::read, AT_ONCE);
        if (messages.isEmpty()) {
            return false;
        }
        List<OptionalLong> offsets = broker.send(messages);
        Rows.execute(connection, SENT, messages.getLast().id());
        recordOffsets(connection, messages, offsets);
        return true;
    }

    private static void recordOffsets(
            Connection connection, List<OutboxMessage> messages, List<OptionalLong> offsets)
            throws SQLException {
        List<Sent> ratings = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            OutboxMessage message = messages.get(i);
            if (message.topic().equals(Topics.RATINGS.name()) && offsets.get(i).isPresent()) {
                ratings.removeIf(earlier -> earlier.claimId().equals(message.key()));
                ratings.add(new Sent(message.key(), offsets.get(i).getAsLong()));
            }
        }
        if (!ratings.isEmpty()) {
            SettlingLock.take(connection);
            new Columns<>(ratings)
                    .text(Sent::claimId)
                    .bigint(Sent::offset)
                    .execute(connection, RECORD_OFFSETS);
        }
    }

    private static OutboxMessage read(ResultSet row) throws SQLException {
        return new OutboxMessage(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                JsonText.read(
                        row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                row.getBytes("value"));
    }
}
