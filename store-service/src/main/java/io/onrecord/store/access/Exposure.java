package io.onrecord.store.access;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the service listens.
@Singleton
class Exposure {

    private final String host;

    Exposure(@ConfigProperty(name = "quarkus.http.host", defaultValue = "localhost") String host) {
        this.host = host;
    }

    String host() {
        return host;
    }

    /// Whether this machine alone reaches it.
    boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }
}
