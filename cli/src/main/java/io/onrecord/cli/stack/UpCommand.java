package io.onrecord.cli.stack;

import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.Run;
import io.onrecord.cli.terminal.Steps;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord up`: the whole stack, until Ctrl-C.
@Command(
        name = "up",
        description = {
            "Start Kafka, PostgreSQL and the three services, and run them until Ctrl-C or"
                    + " onrecord down.",
            "What was there yesterday is there again."
        },
        footer = {
            "%nExamples:",
            "  onrecord up --samples",
            "  onrecord up --data /tmp/trial --port-store 9080",
            "  onrecord up --fresh"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            Exit.LIST_FAILED,
            Exit.LIST_USAGE,
            "130:stopped by Ctrl-C",
            "143:stopped by onrecord down"
        })
public final class UpCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Path home;

    @Mixin private final StackOptions stack = new StackOptions();

    @Mixin private final PortOptions chosen = new PortOptions();

    @Option(names = "--samples", description = "Push the sample articles when all is ready.")
    private boolean samples;

    @Option(
            names = "--fresh",
            description =
                    "Delete all articles, quotes and verdicts of earlier runs first, without asking.")
    private boolean fresh;

    public UpCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        Ports ports = chosen.ports();
        Steps steps = new Steps(terminal);
        DataDirectory data = DataDirectory.open(stack.directory().path());
        try (FileLock lock = data.lock().orElseThrow(() -> alreadyRunning(data))) {
            terminal.out().println("OnRecord, data in " + data.path());
            prepare(data, ports, steps);
            Stack running = new Stack(data, ports, home, steps);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running)));
            try {
                running.start();
            } catch (Exception e) {
                if (running.isStopping()) {
                    awaitTheEnd();
                }
                throw e;
            }
            terminal.out().println("Ready after " + Steps.seconds(begin) + ".");
            if (samples) {
                new Samples(terminal, home, ports).push();
            }
            printAddresses(ports);
            awaitTheEnd();
            return lock.isValid() ? Exit.DONE : Exit.FAILED;
        }
    }

    private void prepare(DataDirectory data, Ports ports, Steps steps) throws IOException {
        int ended = Remains.end(data);
        if (ended > 0) {
            steps.note(
                    "an earlier run was killed and had left %d programs running; ended them"
                            .formatted(ended));
        }
        PortCheck.refuseUsed(ports);
        if (data.finishForgetting()) {
            steps.note("an earlier run was killed while it deleted data; deleted the rest");
        }
        if (fresh) {
            data.forget();
            steps.note("the data of earlier runs is deleted");
        }
        data.refuseWithoutRoom();
    }

    /// The shutdown hook does the rest.
    private static void awaitTheEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private void stop(Stack running) {
        long begin = System.nanoTime();
        terminal.out().println("Stopping …");
        running.stop();
        terminal.out().println("Stopped after " + Steps.seconds(begin) + "; nothing is lost.");
    }

    private static Refusal alreadyRunning(DataDirectory data) {
        String who;
        try {
            who =
                    Run.read(data.runFile())
                            .map(run -> " by process " + run.launcher().pid())
                            .orElse("");
        } catch (IOException e) {
            who = "";
        }
        return new Refusal(
                "OnRecord is running already over " + data.path() + who,
                "Look at it with onrecord status, stop it with onrecord down, or run a second one"
                        + " with --data DIR and ports of its own.");
    }

    private void printAddresses(Ports ports) {
        PrintStream out = terminal.out();
        out.println();
        out.println("  page, API, stream   " + terminal.bold(ports.storeUrl() + "/"));
        out.println("  push articles       " + ports.ingestUrl() + "/v1/articles");
        out.println("  Kafka               " + ports.bootstrapServers());
        out.println("  PostgreSQL          " + ports.jdbcUrl() + " (onrecord/onrecord)");
        out.println();
        out.println("Ctrl-C stops everything.");
    }
}
