package io.onrecord.cli.service;

import io.onrecord.cli.stack.Ports;

/// The three services, in the order of the flow.
public enum ServiceKind {
    INGEST("ingest-service"),
    EXTRACT("extract-service"),
    STORE("store-service");

    private final String module;

    ServiceKind(String module) {
        this.module = module;
    }

    /// The service's name and its folder in the tree.
    public String module() {
        return module;
    }

    public int port(Ports ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case EXTRACT -> ports.extract();
            case STORE -> ports.store();
        };
    }
}
