package io.onrecord.store.access;

import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Requests that a web page from elsewhere makes a browser send: under a name that leads here only
/// since a moment ago (DNS rebinding), or from another origin.
///
/// @param hosts the names that this service is asked under; empty for any
record Strangers(Set<String> hosts) {

    static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    Strangers {
        hosts = Collections.unmodifiableSet(new TreeSet<>(hosts));
    }

    /// Why a request is turned away.
    enum Reason {
        HOST_NOT_ALLOWED,
        ORIGIN_NOT_ALLOWED
    }

    /// The headers of a request that say where it comes from; null where it has none.
    record Origins(@Nullable String host, @Nullable String origin, @Nullable String site) {}

    Optional<Reason> reason(String method, Origins origins) {
        String host = origins.host() == null ? "" : origins.host().toLowerCase(Locale.ROOT);
        if (!hosts.isEmpty() && !hosts.contains(withoutPort(host))) {
            return Optional.of(Reason.HOST_NOT_ALLOWED);
        }
        if (SAFE.contains(method)) {
            return Optional.empty();
        }
        boolean elsewhere =
                "cross-site".equals(origins.site()) || "same-site".equals(origins.site());
        boolean other = origins.origin() != null && !host.equals(authority(origins.origin()));
        return elsewhere || other ? Optional.of(Reason.ORIGIN_NOT_ALLOWED) : Optional.empty();
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":[0-9]+$", "");
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
