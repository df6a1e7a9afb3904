package io.onrecord.store.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/// Keeps a service from starting that others reach and that knows no key: it would either be of no
/// use or open to everybody.
@Singleton
class Readiness {

    private final Keys keys;
    private final AccessConfig config;
    private final Exposure exposure;

    Readiness(Keys keys, AccessConfig config, Exposure exposure) {
        this.keys = keys;
        this.config = config;
        this.exposure = exposure;
    }

    void check(@Observes StartupEvent event) throws SQLException {
        boolean known = keys.any();
        if (!known && config.keyless().isEmpty() && !exposure.isLoopback()) {
            throw new IllegalStateException(refusal(exposure.host()));
        }
    }

    static String refusal(String host) {
        return ("store-service listens on %s, where others reach it, and knows no key: it does not"
                        + " start. Put a key into a file (openssl rand -hex 32 > admin.key) and name"
                        + " it with ONRECORD_ACCESS_ADMIN_KEY_FILE; or, where something in front"
                        + " lets nobody in, say with ONRECORD_ACCESS_KEYLESS=READ what may be done"
                        + " without one; or listen on 127.0.0.1.")
                .formatted(host);
    }
}
