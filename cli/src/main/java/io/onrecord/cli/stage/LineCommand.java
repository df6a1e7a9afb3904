package io.onrecord.cli.stage;

import io.onrecord.cli.Exit;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command that takes a file of lines through a stage.
abstract class LineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final InAndOut files = new InAndOut();

    LineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    abstract Stage stage();

    @Override
    public final Integer call() throws IOException {
        Stage stage = stage();
        Path out = files.out();
        try (InputStream from = Streams.in(files.in());
                OutputStream to = Streams.out(out)) {
            Report report = new Report(terminal, files.name(), Streams.length(files.in()));
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
