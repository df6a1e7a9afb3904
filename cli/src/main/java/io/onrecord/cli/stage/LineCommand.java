package io.onrecord.cli.stage;

import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/// A command that takes a file of lines through a stage.
abstract class LineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "IN",
            description = "A file of JSON lines, or - for standard input.")
    private Path in = Path.of("-");

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "OUT",
            description = "The file to write, or - for standard output.")
    private Path out = Path.of("-");

    LineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    abstract Stage stage();

    @Override
    public final Integer call() throws IOException {
        if (!Streams.isStandard(in) && Files.exists(out) && Files.isSameFile(in, out)) {
            throw new Refusal(in + " cannot be read and written at once", "Name another OUT.");
        }
        Stage stage = stage();
        try (InputStream from = Streams.in(in);
                OutputStream to = Streams.out(out)) {
            String name = Streams.isStandard(in) ? "standard input" : in.toString();
            Report report = new Report(terminal, name, Streams.length(in));
            new Lines<>(
                            line -> Json.MAPPER.writeValueAsBytes(stage.apply(line)),
                            report,
                            InOrder.onAllCores())
                    .run(
                            new LineReader(from),
                            line -> {
                                to.write(line);
                                to.write('\n');
                                report.written();
                            });
            to.flush();
            report.end();
            return report.skipped() == 0 ? Exit.DONE : Exit.SKIPPED_LINES;
        }
    }
}
