package io.onrecord.store.publisher;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whoever published an article that is stored.
///
/// @param name as its newest article gives it
/// @param owner as its newest article or the operator's settings give it; null when nobody knows
/// @param newest when its newest article was published
public record Publisher(
        String domain, @Nullable String name, @Nullable String owner, @Nullable Instant newest) {}
