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
    private Path data = defaultDirectory();

    DataDirectory directory() {
        return new DataDirectory(data);
    }

    private static Path defaultDirectory() {
        String chosen = System.getenv("ONRECORD_DATA");
        return chosen == null || chosen.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".onrecord")
                : Path.of(chosen);
    }
}
