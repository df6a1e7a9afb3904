package io.onrecord.cli.stage;

import io.onrecord.cli.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/// The two files of a command line: what is read, and what is written.
final class InAndOut {

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "IN",
            description = "What to read, or - for standard input.")
    private Path in = Path.of("-");

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "OUT",
            description = "The file to write, or - for standard output.")
    private Path out = Path.of("-");

    Path in() {
        return in;
    }

    /// @throws Refusal when it is the file that is read
    Path out() throws IOException {
        if (!Streams.isStandard(in) && Files.exists(out) && Files.isSameFile(in, out)) {
            throw new Refusal(in + " cannot be read and written at once", "Name another OUT.");
        }
        return out;
    }

    /// The input's name for messages.
    String name() {
        return Streams.isStandard(in) ? "standard input" : in.toString();
    }
}
