package io.onrecord.cli.terminal;

import java.time.Duration;
import java.util.Locale;

/// How far a longer work on lines is: a bar that moves on a screen, a line now and then elsewhere.
public final class Progress {

    private static final int WIDTH = 30;
    private static final Duration ON_SCREEN = Duration.ofMillis(100);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final long total;
    private final long begin = System.nanoTime();
    private final long every;
    private long last = begin;

    /// @param total bytes to be read; 0 when that is not known
    public Progress(Terminal terminal, long total) {
        this.terminal = terminal;
        this.total = total;
        this.every = (terminal.live() ? ON_SCREEN : ELSEWHERE).toNanos();
    }

    /// Called as often as one likes.
    public void show(long bytes, long lines) {
        long now = System.nanoTime();
        if (now - last < every) {
            return;
        }
        last = now;
        String line = line(bytes, lines);
        if (terminal.live()) {
            terminal.err().print("\r" + line + "\u001b[K");
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    /// Makes room for a message.
    public void clear() {
        if (terminal.live()) {
            terminal.err().print("\r\u001b[K");
        }
    }

    public void end(long lines, long skipped) {
        clear();
        double seconds = (System.nanoTime() - begin) / 1e9;
        terminal.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%,d lines in %.1f s (%,.0f a second), %,d skipped",
                                lines,
                                seconds,
                                lines / Math.max(seconds, 0.001),
                                skipped));
    }

    private String line(long bytes, long lines) {
        if (total <= 0) {
            return String.format(Locale.ROOT, "%,d lines, %,d MiB read", lines, bytes >> 20);
        }
        double share = Math.min(1, (double) bytes / total);
        if (!terminal.live()) {
            return String.format(Locale.ROOT, "%3.0f %%, %,d lines", share * 100, lines);
        }
        int done = (int) Math.round(share * WIDTH);
        return String.format(
                Locale.ROOT,
                "%3.0f %% [%s%s] %,d lines",
                share * 100,
                "=".repeat(done),
                " ".repeat(WIDTH - done),
                lines);
    }
}
