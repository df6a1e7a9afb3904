package io.onrecord.store.webhook;

import java.time.Instant;
import java.util.List;

/// A message that is due.
///
/// @param attempts with the one that is to come
/// @param secrets that it is signed with
record Delivery(
        String webhookId,
        long position,
        int attempts,
        Instant firstAt,
        String url,
        List<String> secrets) {

    Delivery {
        secrets = List.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "delivery of " + position + " to " + webhookId;
    }
}
