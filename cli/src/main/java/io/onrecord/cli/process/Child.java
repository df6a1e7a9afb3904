package io.onrecord.cli.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Starts a program as a child of this process, with its output in a file.
public final class Child {

    /// The shell makes the program deaf to the terminal's Ctrl-C, which reaches all of its
    /// processes at once: the launcher stops them, one after the other.
    private static final List<String> DEAF =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private Child() {}

    /// @param environment what is set beside this process's own
    public static ProcessHandle start(
            List<String> command, Map<String, String> environment, Path directory, Path log)
            throws IOException {
        List<String> line = new ArrayList<>(DEAF);
        line.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .directory(directory.toFile())
                        .redirectInput(new File("/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start().toHandle();
    }

    /// The start of a Java program's command line.
    ///
    /// @param mark what [Leftovers] knows it by
    public static List<String> java(String mark, List<String> options) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add(mark);
        line.add("-Duser.timezone=UTC");
        line.add("--enable-native-access=ALL-UNNAMED");
        line.add("--sun-misc-unsafe-memory-access=allow");
        line.add("-XX:+ExitOnOutOfMemoryError");
        line.addAll(options);
        return line;
    }
}
