package io.onrecord.cli.stack;

import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.LogFile;
import io.onrecord.cli.process.Pause;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord logs`.
@Command(
        name = "logs",
        description = "Show the end of the logs: of one part of the stack, or of all of them.",
        footer = {
            "%nExamples:",
            "  onrecord logs",
            "  onrecord logs store-service -f",
            "  onrecord logs kafka -n 200"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class LogsCommand implements Callable<Integer> {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Terminal terminal;

    @Mixin private final StackOptions stack = new StackOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "kafka, postgres, ingest-service, extract-service or store-service.")
    private String part = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is written from now on, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "How many lines of each log; 20 if left out.")
    private int lines = 20;

    public LogsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> logs = logs(stack.directory());
        List<LogTail> tails = new ArrayList<>();
        for (Path log : logs) {
            String prefix = logs.size() == 1 ? "" : partOf(log) + " | ";
            tails.add(new LogTail(log, prefix, terminal.out()));
            for (String line : LogFile.tail(log, Math.max(0, lines))) {
                terminal.out().println(prefix + line);
            }
        }
        while (follow && !Thread.currentThread().isInterrupted()) {
            for (LogTail tail : tails) {
                tail.printNew();
            }
            Pause.of(LOOK_EVERY);
        }
        return Exit.DONE;
    }

    private List<Path> logs(DataDirectory data) throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(data.logs())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(data.logs(), "*.log")) {
                files.forEach(all::add);
            }
        }
        Collections.sort(all);
        List<Path> wanted =
                all.stream().filter(log -> part.isEmpty() || partOf(log).equals(part)).toList();
        if (wanted.isEmpty()) {
            List<String> names = all.stream().map(LogsCommand::partOf).toList();
            throw new Refusal(
                    "there is no log "
                            + (part.isEmpty() ? "" : "of " + part + " ")
                            + "in "
                            + data.logs(),
                    names.isEmpty()
                            ? "Logs are written by onrecord up."
                            : "There are: " + String.join(", ", names) + ".");
        }
        return wanted;
    }

    private static String partOf(Path log) {
        return log.getFileName().toString().replaceFirst("\\.log$", "");
    }
}
