package io.onrecord.cli.database;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.LogFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL's tools and waits for them. They refuse to work as root: root runs them in a
/// user namespace, where it is nobody.
///
/// @param folder with `bin`, `lib` and `share`
/// @param log where they write
record Programs(Path folder, Path log) {

    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(AS_NOBODY);
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectInput(new File("/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        int result = finish(builder.start());
        if (result != 0) {
            throw new Refusal(
                    "PostgreSQL's %s ended with %d:%n%s"
                            .formatted(
                                    program,
                                    result,
                                    String.join(System.lineSeparator(), LogFile.tail(log, 5))),
                    "All of it is in " + log + ".");
        }
    }

    private static int finish(Process process) throws IOException {
        try {
            if (process.waitFor(6, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("a tool of PostgreSQL did not end");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
