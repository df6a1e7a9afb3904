package io.onrecord.cli.stack;

import picocli.CommandLine.Option;

/// The ports of a stack, each of which can be changed.
final class PortOptions {

    @Option(
            names = "--port-store",
            paramLabel = "N",
            description = "Page, API and stream; 8080 if left out.")
    private int store = Ports.DEFAULT.store();

    @Option(
            names = "--port-ingest",
            paramLabel = "N",
            description = "Where articles are pushed; 8081 if left out.")
    private int ingest = Ports.DEFAULT.ingest();

    @Option(
            names = "--port-extract",
            paramLabel = "N",
            description = "extract-service's health and metrics; 8082 if left out.")
    private int extract = Ports.DEFAULT.extract();

    @Option(names = "--port-kafka", paramLabel = "N", description = "9092 if left out.")
    private int kafka = Ports.DEFAULT.kafka();

    @Option(
            names = "--port-controller",
            paramLabel = "N",
            description = "Kafka's second port, for itself alone; 9093 if left out.")
    private int controller = Ports.DEFAULT.controller();

    @Option(names = "--port-postgres", paramLabel = "N", description = "5433 if left out.")
    private int postgres = Ports.DEFAULT.postgres();

    Ports ports() {
        return new Ports(store, ingest, extract, kafka, controller, postgres);
    }
}
