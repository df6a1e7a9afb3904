package io.onrecord.cli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The first process of a PostgreSQL server, as its data directory names it. It outlives a launcher
/// that was killed.
///
/// @param file `postmaster.pid`
public record Postmaster(Path file) {

    public static Postmaster of(Path cluster) {
        return new Postmaster(cluster.resolve("postmaster.pid"));
    }

    /// The running server, if there is one.
    public Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(Postmaster::isPostgres);
    }

    /// A killed server leaves its file behind. Should another program have got its number since,
    /// PostgreSQL would take that for a running server and refuse to start.
    void dropStaleFile() throws IOException {
        if (running().isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    /// SIGINT, which Java cannot send: a fast shutdown.
    public static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }
}
