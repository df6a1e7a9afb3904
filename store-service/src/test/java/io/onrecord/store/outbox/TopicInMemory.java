package io.onrecord.store.outbox;

import io.onrecord.events.EventCodec;
import io.onrecord.events.PublishedRating;
import io.onrecord.store.database.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// A broker that keeps what it is sent, and what a reader of the topic `ratings` knows from it.
public final class TopicInMemory implements Broker {

    private final List<OutboxMessage> messages = new ArrayList<>();

    @Override
    public List<OptionalLong> send(List<OutboxMessage> sent) {
        List<OptionalLong> offsets = new ArrayList<>();
        for (OutboxMessage message : sent) {
            offsets.add(OptionalLong.of(messages.size()));
            messages.add(message);
        }
        return offsets;
    }

    public void relayTo(Database database) throws SQLException {
        Relay relay = new Relay(database, this);
        while (relay.round()) {
            // Until the outbox is empty.
        }
    }

    public long next() {
        return messages.size();
    }

    /// How many records there are under a key, the same sent again counted once.
    public long records(String key) {
        return messages.stream()
                .filter(message -> message.key().equals(key))
                .map(message -> message.headers().get("ce_id"))
                .distinct()
                .count();
    }

    /// The ratings in force as far as the topic goes now.
    public List<PublishedRating> ratings() {
        Map<String, PublishedRating> ratings = new LinkedHashMap<>();
        for (OutboxMessage message : messages) {
            if (message.topic().equals("ratings")) {
                if (message.value() == null) {
                    ratings.remove(message.key());
                } else {
                    ratings.put(message.key(), rating(message));
                }
            }
        }
        return List.copyOf(ratings.values());
    }

    private static PublishedRating rating(OutboxMessage message) {
        return switch (EventCodec.decode(message.value(), message.headers().get(EventCodec.TYPE))) {
            case EventCodec.Decoded.Known(PublishedRating rating) -> rating;
            case EventCodec.Decoded other -> throw new AssertionError("no rating: " + other);
        };
    }
}
