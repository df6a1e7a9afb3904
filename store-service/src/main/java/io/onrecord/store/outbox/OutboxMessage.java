package io.onrecord.store.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of the outbox.
///
/// @param value null for a tombstone
record OutboxMessage(
        long id, String topic, String key, Map<String, String> headers, byte @Nullable [] value) {}
