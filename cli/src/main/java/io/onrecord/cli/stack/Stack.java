package io.onrecord.cli.stack;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.broker.KafkaBroker;
import io.onrecord.cli.database.PostgresServer;
import io.onrecord.cli.process.LogFile;
import io.onrecord.cli.process.Part;
import io.onrecord.cli.process.Pause;
import io.onrecord.cli.process.ProcessId;
import io.onrecord.cli.process.Run;
import io.onrecord.cli.process.Supervisor;
import io.onrecord.cli.service.ServiceKind;
import io.onrecord.cli.service.ServiceProcess;
import io.onrecord.cli.terminal.Steps;
import io.onrecord.cli.topic.TopicAdmin;
import io.onrecord.events.Json;
import io.onrecord.events.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The whole local stack: Kafka and PostgreSQL side by side, then the topics, then the services
/// side by side. It is stopped in the order of the flow, so that nothing is written that nobody
/// takes.
final class Stack {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// A part that ends this often while it starts will not come up.
    private static final int HOPELESS = 3;

    /// What Flyway says before each migration.
    private static final Pattern MIGRATING =
            Pattern.compile("Migrating schema \"\\w+\" to version");

    private final DataDirectory data;
    private final Ports ports;
    private final Steps steps;
    private final KafkaBroker kafka;
    private final PostgresServer postgres;
    private final List<ServiceProcess> services;
    private final Supervisor supervisor;
    private Run run;
    private volatile boolean stopping;

    Stack(DataDirectory data, Ports ports, Path home, Steps steps) {
        this.data = data;
        this.ports = ports;
        this.steps = steps;
        this.kafka = new KafkaBroker(data, ports);
        this.postgres = new PostgresServer(data, ports);
        this.services =
                Arrays.stream(ServiceKind.values())
                        .map(kind -> new ServiceProcess(kind, home, data, ports))
                        .toList();
        this.supervisor = new Supervisor(steps::note, this::write);
        JsonNode addresses = Json.MAPPER.valueToTree(ports);
        this.run =
                new Run(
                        ProcessId.of(ProcessHandle.current()),
                        Run.State.STARTING,
                        addresses,
                        List.of());
    }

    /// Starts everything; when this returns, all of it is ready.
    void start() throws Exception {
        services.forEach(ServiceProcess::jar);
        AdminKey.ensure(data.adminKey());
        write(Run.State.STARTING);
        Together.run(List.of(this::startKafka, this::startPostgres));
        List<Together.Task> starts = new ArrayList<>();
        for (ServiceProcess service : services) {
            starts.add(() -> steps.run(service.name(), () -> startAndAwait(service)));
        }
        Together.run(starts);
        write(Run.State.READY);
    }

    /// Stops everything, in order. May be called more than once, and while it starts.
    void stop() {
        stopping = true;
        write(Run.State.STOPPING);
        List<Part> order = new ArrayList<>(services);
        order.add(kafka);
        order.add(postgres);
        supervisor.stop(order);
    }

    boolean isStopping() {
        return stopping;
    }

    private void startKafka() throws Exception {
        steps.run("kafka", () -> startAndAwait(kafka));
        steps.run(
                "topics",
                () -> {
                    try (TopicAdmin admin = new TopicAdmin(ports.bootstrapServers())) {
                        int created = admin.create((short) 1).size();
                        return "%d, %d of them new".formatted(Topics.ALL.size(), created);
                    }
                });
    }

    private void startPostgres() throws Exception {
        steps.run(
                "postgres",
                () -> {
                    String address = startAndAwait(postgres);
                    postgres.createDatabase();
                    return address;
                });
    }

    private String startAndAwait(Part part) throws IOException {
        supervisor.start(part);
        long until = System.nanoTime() + PATIENCE.toNanos();
        Optional<String> ailment = part.ailment();
        while (ailment.isPresent()) {
            if (stopping || Thread.currentThread().isInterrupted()) {
                throw new Refusal(part.name() + " was stopped while it started", "");
            }
            if (System.nanoTime() > until && isMigrating(part)) {
                until += PATIENCE.toNanos();
                steps.note(part.name() + " still brings its tables up to date");
            }
            if (System.nanoTime() > until || supervisor.restarts(part) >= HOPELESS) {
                throw new Refusal(
                        "%s does not come up (%s). The end of its log:%n%s"
                                .formatted(part.name(), ailment.get(), tail(part)),
                        "All of it is in " + part.log() + ".");
            }
            Pause.briefly();
            ailment = part.ailment();
        }
        return part.address();
    }

    /// Where much is stored an upgrade takes its time, and one that is broken off begins anew.
    private static boolean isMigrating(Part part) throws IOException {
        return LogFile.tail(part.log(), 1).stream().anyMatch(MIGRATING.asPredicate());
    }

    private static String tail(Part part) throws IOException {
        return String.join(System.lineSeparator(), LogFile.tail(part.log(), 10));
    }

    private synchronized void write(List<Run.Member> members) {
        write(new Run(run.launcher(), run.state(), run.addresses(), members));
    }

    private synchronized void write(Run.State state) {
        write(new Run(run.launcher(), state, run.addresses(), run.members()));
    }

    /// A full disk keeps nothing from being started again or stopped.
    private void write(Run next) {
        run = next;
        try {
            next.write(data.runFile());
        } catch (IOException e) {
            steps.note("cannot write " + data.runFile() + ": " + e.getMessage());
        }
    }
}
