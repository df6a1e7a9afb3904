package io.onrecord.cli.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is added to a log from now on. A log that became shorter was begun anew.
final class LogTail {

    private static final int MOST_AT_ONCE = 1 << 20;

    private final Path log;
    private final String prefix;
    private final PrintStream out;
    private long position;

    LogTail(Path log, String prefix, PrintStream out) throws IOException {
        this.log = log;
        this.prefix = prefix;
        this.out = out;
        this.position = Files.exists(log) ? Files.size(log) : 0;
    }

    /// Prints the lines that are complete by now.
    void printNew() throws IOException {
        if (!Files.exists(log)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            position = file.length() < position ? 0 : position;
            file.seek(position);
            byte[] bytes = new byte[(int) Math.min(MOST_AT_ONCE, file.length() - position)];
            file.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            new String(bytes, 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> out.println(prefix + line));
            position += end;
        }
    }
}
