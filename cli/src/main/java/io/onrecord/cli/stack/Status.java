package io.onrecord.cli.stack;

import io.onrecord.cli.broker.KafkaBroker;
import io.onrecord.cli.database.PostgresServer;
import io.onrecord.cli.process.Memory;
import io.onrecord.cli.process.Part;
import io.onrecord.cli.process.Run;
import io.onrecord.cli.service.ServiceKind;
import io.onrecord.cli.service.ServiceProcess;
import io.onrecord.cli.topic.BrokerException;
import io.onrecord.cli.topic.Lag;
import io.onrecord.cli.topic.TopicAdmin;
import io.onrecord.events.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What of a stack is running, where, and how it is.
///
/// @param state in words: `starting`, `ready`, `stopping`, `stopped`, or `killed` when its launcher
///   is gone
/// @param memoryBytes of all of it together
/// @param lag empty when the broker does not answer
record Status(String data, String state, long memoryBytes, List<Line> parts, List<Lag> lag) {

    /// @param pid null when it is not running
    /// @param ailment null when it is well
    record Line(
            String name,
            @Nullable Long pid,
            String address,
            int restarts,
            long memoryBytes,
            @Nullable String ailment) {}

    boolean isWell() {
        return state.equals("ready") && parts.stream().allMatch(line -> line.ailment() == null);
    }

    static Status of(DataDirectory data) throws IOException {
        Optional<Run> run = Run.read(data.runFile());
        if (run.isEmpty()) {
            return new Status(data.path().toString(), "stopped", 0, List.of(), List.of());
        }
        Optional<ProcessHandle> launcher = run.get().launcher().alive();
        Ports ports = Json.MAPPER.treeToValue(run.get().addresses(), Ports.class);
        List<Line> lines = new ArrayList<>();
        launcher.ifPresent(
                it -> lines.add(new Line("onrecord", it.pid(), "", 0, Memory.alone(it), null)));
        for (Run.Member member : run.get().members()) {
            lines.add(line(member, part(member.name(), data, ports)));
        }
        boolean anythingRuns = lines.stream().anyMatch(line -> line.pid() != null);
        String state =
                launcher.isPresent()
                        ? run.get().state().name().toLowerCase(Locale.ROOT)
                        : anythingRuns ? "killed" : "stopped";
        long memory = lines.stream().mapToLong(Line::memoryBytes).sum();
        List<Lag> lag = anythingRuns ? lag(ports) : List.of();
        return new Status(data.path().toString(), state, memory, lines, lag);
    }

    private static Line line(Run.Member member, Part part) {
        Optional<ProcessHandle> process = member.process().alive();
        String ailment = process.isPresent() ? part.ailment().orElse(null) : "not running";
        return new Line(
                member.name(),
                process.map(ProcessHandle::pid).orElse(null),
                member.address(),
                member.restarts(),
                process.map(Memory::withChildren).orElse(0L),
                ailment);
    }

    private static Part part(String name, DataDirectory data, Ports ports) {
        for (ServiceKind kind : ServiceKind.values()) {
            if (kind.module().equals(name)) {
                return new ServiceProcess(kind, data.path(), data, ports);
            }
        }
        return name.equals("kafka")
                ? new KafkaBroker(data, ports)
                : new PostgresServer(data, ports);
    }

    private static List<Lag> lag(Ports ports) {
        try (TopicAdmin admin = new TopicAdmin(ports.bootstrapServers())) {
            return Lag.all(admin);
        } catch (BrokerException e) {
            return List.of();
        }
    }
}
