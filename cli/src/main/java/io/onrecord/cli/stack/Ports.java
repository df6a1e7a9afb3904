package io.onrecord.cli.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where the parts of the stack listen, all on loopback.
///
/// @param controller Kafka's second port, for itself alone
public record Ports(int store, int ingest, int extract, int kafka, int controller, int postgres) {

    public static final String DATABASE_USER = "onrecord";
    public static final String DATABASE_PASSWORD = "onrecord";

    public static final Ports DEFAULT = new Ports(8080, 8081, 8082, 9092, 9093, 5433);

    public String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/onrecord";
    }

    public String storeUrl() {
        return "http://127.0.0.1:" + store;
    }

    public String ingestUrl() {
        return "http://127.0.0.1:" + ingest;
    }

    /// The option that changes a port, with its value.
    public Map<String, Integer> byOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--port-store", store);
        ports.put("--port-ingest", ingest);
        ports.put("--port-extract", extract);
        ports.put("--port-kafka", kafka);
        ports.put("--port-controller", controller);
        ports.put("--port-postgres", postgres);
        return ports;
    }
}
