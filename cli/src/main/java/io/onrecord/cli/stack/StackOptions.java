package io.onrecord.cli.stack;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which stack a command is about.
final class StackOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where the stack keeps its data; ~/.onrecord if left out, or ONRECORD_DATA.")
    private Path data = DataDirectory.usual().path();

    DataDirectory directory() {
        return new DataDirectory(data);
    }
}
