package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A key as a list tells it: not the key itself.
///
/// @param name whose it is, or what for
/// @param sources the domains that it may push articles for; empty for any
/// @param revokedAt null while it is valid
public record Key(
        String id,
        String name,
        Set<AccessKey.Scope> scopes,
        List<String> sources,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    public Key {
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        sources = List.copyOf(sources);
    }
}
