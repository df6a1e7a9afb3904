package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shell script `onrecord`.
class LauncherIT {

    @TempDir private Path folder;

    @Test
    void findsANewEnoughJdkThoughAnOlderOneIsTheDefault() throws Exception {
        Path old = jdk("old", "17.0.15");
        Command.Result help =
                run(
                        List.of("--help"),
                        old.resolve("bin") + File.pathSeparator + System.getenv("PATH"),
                        old.toString());

        assertThat(help.exit()).as(help.output()).isZero();
        assertThat(help.output()).startsWith("Usage: onrecord");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "status",
                "logs",
                "topics",
                "topics create",
                "topics list",
                "push",
                "quotes",
                "completion"
            })
    void everyCommandHelps(String command) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add("--help");

        Command.Result help = run(arguments, System.getenv("PATH"), home().toString());

        assertThat(help.exit()).isZero();
        assertThat(help.output()).startsWith("Usage: onrecord " + command);
    }

    private static Command.Result run(List<String> arguments, String path, String javaHome)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Command.HOME.resolve("onrecord").toString()));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("ONRECORD_SKIP_BUILD", "1");
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", javaHome);
        return Command.finish(builder.start());
    }

    private static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /// A folder that looks like a JDK and fails when it is used.
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Path file =
                    Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\nexit 9\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return jdk;
    }
}
