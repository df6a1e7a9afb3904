package io.onrecord.cli.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The command `onrecord` as the build made it, run as a process of its own.
final class Command {

    /// The working tree: the folder above the module's.
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private Command() {}

    /// What a finished command left.
    record Result(int exit, String output) {}

    static List<String> line(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:+UseSerialGC");
        line.add("-Xmx192m");
        line.add("-Donrecord.home=" + HOME);
        line.add("-cp");
        line.add(HOME.resolve("cli/target/cli/lib") + "/*");
        line.add("io.onrecord.cli.OnRecord");
        line.addAll(List.of(arguments));
        return line;
    }

    /// Runs it to its end.
    static Result run(String... arguments) throws IOException, InterruptedException {
        return finish(new ProcessBuilder(line(arguments)).redirectErrorStream(true).start());
    }

    static Result finish(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end: " + output);
        }
        return new Result(process.exitValue(), output);
    }
}
