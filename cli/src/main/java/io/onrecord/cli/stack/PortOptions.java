package io.onrecord.cli.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /// @throws ParameterException when one is no port, or two are the same
    Ports ports() {
        Ports ports = new Ports(store, ingest, extract, kafka, controller, postgres);
        Map<Integer, String> taken = new HashMap<>();
        ports.byOption()
                .forEach((option, port) -> {
                    if (port < 1 || port > 65_535) {
                        throw wrong(option + ": " + port + " is no port (1 to 65535)");
                    }
                    String other = taken.put(port, option);
                    if (other != null) {
                        throw wrong(other + " and " + option + " are both " + port);
                    }
                });
        return ports;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), what);
    }
}
