package io.onrecord.cli.broker;

import io.onrecord.cli.stack.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;

/// The broker's configuration file and its formatted log directory.
final class BrokerSettings {

    /// The same for every local stack: what tells them apart is their directory.
    private static final String CLUSTER_ID = "onrecordLocalStack0001";

    private BrokerSettings() {}

    static void write(Path file, Path logDirectory, Ports ports) throws IOException {
        Files.writeString(
                file,
                """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                # Topics are those of the contract, created by this command.
                auto.create.topics.enable=false
                # One node holds one copy.
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                # An article is at most 1 MiB as text, more as JSON.
                message.max.bytes=3145728
                group.initial.rebalance.delay.ms=0
                # The default takes half of the heap at once.
                log.cleaner.dedupe.buffer.size=16777216
                log.cleaner.io.buffer.size=262144
                num.network.threads=2
                num.io.threads=4
                # Segments of deleted and compacted records go soon enough for a small disk.
                log.segment.bytes=134217728
                """
                        .formatted(
                                ports.kafka(),
                                ports.controller(),
                                // A properties file reads a backslash as an escape.
                                logDirectory.toString().replace("\\", "\\\\")));
    }

    /// Formats the log directory; one that is formatted is left as it is. `meta.properties` is the
    /// last that formatting writes.
    static void format(Path settings, Path logDirectory) throws IOException {
        if (Files.exists(logDirectory.resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments = {
            "format", "--ignore-formatted", "-t", CLUSTER_ID, "-c", settings.toString()
        };
        int result;
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            result = StorageTool.execute(arguments, out);
        } catch (RuntimeException e) {
            throw new IOException(
                    "Kafka's log directory cannot be formatted: " + e.getMessage(), e);
        }
        if (result != 0) {
            throw new IOException(
                    "Kafka's log directory cannot be formatted: "
                            + said.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
