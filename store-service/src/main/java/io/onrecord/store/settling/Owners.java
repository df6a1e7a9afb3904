package io.onrecord.store.settling;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who owns which publisher.
///
/// @param byDomain in lower case
public record Owners(Map<String, String> byDomain) {

    public static final Owners UNKNOWN = new Owners(Map.of());

    public Owners {
        byDomain = Collections.unmodifiableMap(new TreeMap<>(byDomain));
    }

    /// @param stated what the article itself carries
    public @Nullable String of(String domain, @Nullable String stated) {
        return stated == null ? byDomain.get(domain) : stated;
    }
}
