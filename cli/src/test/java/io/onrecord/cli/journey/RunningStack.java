package io.onrecord.cli.journey;

import static org.awaitility.Awaitility.await;

import io.onrecord.cli.process.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One `onrecord up` over a directory of its own, on free ports.
final class RunningStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final List<Integer> ports;
    private Process launcher;

    private RunningStack(Path data, List<Integer> ports, Process launcher) {
        this.data = data;
        this.ports = ports;
        this.launcher = launcher;
    }

    static RunningStack start(Path data) throws IOException {
        List<Integer> ports = freePorts(6);
        RunningStack stack = new RunningStack(data, ports, launch(data, ports));
        stack.awaitReady();
        return stack;
    }

    Path data() {
        return data;
    }

    /// The key that may do everything.
    String adminKey() throws IOException {
        return Files.readString(data.resolve("admin.key")).strip();
    }

    StackClient client() {
        return new StackClient(ports.get(0), ports.get(1), ports.get(3), ports.get(5));
    }

    /// What the command has printed, since the first start.
    String output() {
        return read(outputFile(data));
    }

    /// What the services have called an error, with the beginning of its trace.
    String errors() {
        List<String> errors = new ArrayList<>();
        for (String service : List.of("ingest-service", "extract-service", "store-service")) {
            Path log = data.resolve("logs").resolve(service + ".log");
            List<String> lines = read(log).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(" ERROR ")) {
                    errors.addAll(lines.subList(i, Math.min(i + 12, lines.size())));
                }
            }
        }
        return String.join("\n", errors);
    }

    /// Starts it again, with the same data and ports.
    void startAgain(String... more) throws IOException {
        Files.writeString(outputFile(data), "");
        launcher = launch(data, ports, more);
        awaitReady();
    }

    /// The launcher and everything that it started.
    List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>(parts());
        all.add(launcher.toHandle());
        return all;
    }

    /// Kafka, PostgreSQL and the services, with the processes that they started.
    List<ProcessHandle> parts() {
        try {
            List<ProcessHandle> all = new ArrayList<>();
            for (ProcessHandle part : Leftovers.find(data, data.resolve("run.json"))) {
                all.add(part);
                all.addAll(part.descendants().toList());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SIGKILL to all of it at once, as when the machine fails.
    void killAll() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> Leftovers.ended(process, PATIENCE));
    }

    /// SIGKILL to the launcher alone.
    void killLauncher() throws InterruptedException {
        launcher.destroyForcibly().waitFor();
    }

    /// As Ctrl-C does.
    @Override
    public void close() {
        launcher.destroy();
        if (!Leftovers.ended(launcher.toHandle(), PATIENCE)) {
            killAll();
            throw new IllegalStateException("the stack did not stop: " + output());
        }
    }

    /// The options that choose its data and ports.
    List<String> options() {
        return options(data, ports);
    }

    static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sockets.add(new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1")));
        }
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }

    private static Process launch(Path data, List<Integer> ports, String... more)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("up"));
        arguments.addAll(options(data, ports));
        arguments.addAll(List.of(more));
        Files.createDirectories(data.resolveSibling("."));
        ProcessBuilder launcher =
                new ProcessBuilder(Command.line(arguments.toArray(String[]::new)))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(outputFile(data).toFile()));
        launcher.environment().put("ONRECORD_FETCH_ALLOWED_HOSTS", "127.0.0.1");
        launcher.environment().put("ONRECORD_WEBHOOK_ALLOWED_HOSTS", "127.0.0.1");
        return launcher.start();
    }

    private static List<String> options(Path data, List<Integer> ports) {
        List<String> options = new ArrayList<>(List.of("--data", data.toString()));
        List<String> names =
                List.of("store", "ingest", "extract", "kafka", "controller", "postgres");
        for (int i = 0; i < names.size(); i++) {
            options.add("--port-" + names.get(i) + "=" + ports.get(i));
        }
        return options;
    }

    private void awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !launcher.isAlive() || isReady());
        if (!isReady()) {
            throw new IllegalStateException("the stack did not start: " + output());
        }
    }

    private boolean isReady() {
        return output().contains("Ctrl-C stops everything");
    }

    private static Path outputFile(Path data) {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
