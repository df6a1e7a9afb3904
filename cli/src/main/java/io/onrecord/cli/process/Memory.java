package io.onrecord.cli.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much memory processes hold.
public final class Memory {

    private Memory() {}

    /// Resident bytes of a process alone.
    public static long alone(ProcessHandle process) {
        return resident(process.pid());
    }

    /// Resident bytes of a process and those that it started; memory shared among processes counts
    /// with its share, where the system tells.
    public static long withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> resident(each.pid()))
                .sum();
    }

    private static long resident(long pid) {
        Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.isReadable(shares) ? field(shares, "Pss:") : fromPs(pid);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long field(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kibibytes =
                new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return kibibytes.isEmpty() ? 0 : Long.parseLong(kibibytes) * 1024;
    }
}
