package io.onrecord.cli.broker;

import io.onrecord.cli.process.Child;
import io.onrecord.cli.process.Leftovers;
import io.onrecord.cli.process.Part;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.stack.Ports;
import io.onrecord.cli.topic.TopicAdmin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real Kafka in a JVM of its own: one node, KRaft, its log kept in the data directory.
public final class KafkaBroker implements Part {

    private static final List<String> JVM =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                    "-Dorg.slf4j.simpleLogger.showThreadName=false");

    private final DataDirectory data;
    private final Ports ports;

    public KafkaBroker(DataDirectory data, Ports ports) {
        this.data = data;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return ports.bootstrapServers();
    }

    @Override
    public Path log() {
        return data.log(name());
    }

    @Override
    public ProcessHandle start() throws IOException {
        Path settings = data.kafka().resolve("server.properties");
        Files.createDirectories(data.kafka());
        Path records = data.kafka().resolve("log");
        BrokerSettings.write(settings, records, ports);
        BrokerSettings.format(settings, records);
        List<String> options = new ArrayList<>(JVM);
        options.add("kafka.Kafka");
        options.add(settings.toString());
        return Child.start(
                Child.java(Leftovers.mark(data.path()), options),
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                data.path(),
                log());
    }

    @Override
    public Optional<String> ailment() {
        return TopicAdmin.ailment(ports.bootstrapServers());
    }
}
