package io.onrecord.store.webhook;

import io.onrecord.store.stream.Interest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An address that is told what it asked for.
///
/// @param interest what it is told of
/// @param disabled why nothing is sent to it any more; null while it is
/// @param pending how many messages wait for it
/// @param failed how many were given up in the last week
public record Webhook(
        String id,
        String url,
        Interest interest,
        @Nullable String disabled,
        int pending,
        int failed,
        Instant createdAt) {}
