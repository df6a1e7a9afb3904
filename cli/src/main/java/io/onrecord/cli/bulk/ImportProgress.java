package io.onrecord.cli.bulk;

import io.onrecord.cli.terminal.Terminal;
import java.time.Duration;
import java.util.Locale;

/// How far an import is, how fast, and how long it will take: a line that is overwritten on a
/// screen, one now and then elsewhere.
final class ImportProgress {

    private static final Duration ON_SCREEN = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final long total;
    private final long begin;
    private final long every;
    private long last;

    /// @param total bytes of all files; 0 when that is not known
    ImportProgress(Terminal terminal, long total) {
        this.terminal = terminal;
        this.total = total;
        this.begin = System.nanoTime();
        this.last = begin;
        this.every = (terminal.live() ? ON_SCREEN : ELSEWHERE).toNanos();
    }

    /// Called as often as one likes.
    ///
    /// @param bytes of the files that are done, also by an earlier run
    /// @param skipped bytes of them that an earlier run has done
    /// @param articles done by this run
    void show(long bytes, long skipped, long articles) {
        long now = System.nanoTime();
        if (now - last < every) {
            return;
        }
        last = now;
        String line = line(bytes, skipped, articles, (now - begin) / 1e9, total);
        if (terminal.live()) {
            terminal.err().print("\r" + line + "\u001b[K");
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    /// Makes room for a message.
    void clear() {
        if (terminal.live()) {
            terminal.err().print("\r\u001b[K");
        }
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    static String line(long bytes, long skipped, long articles, double seconds, long total) {
        double rate = articles / Math.max(seconds, 0.001);
        if (total <= 0) {
            return String.format(
                    Locale.ROOT,
                    "%,d articles, %,.0f a second, %,d MiB read",
                    articles,
                    rate,
                    bytes >> 20);
        }
        double done = Math.min(1, (double) bytes / total);
        double pace = Math.max(0, bytes - skipped) / Math.max(seconds, 0.001);
        String left = pace <= 0 ? "?" : time((total - bytes) / pace);
        return String.format(
                Locale.ROOT,
                "%3.0f %%, %,d articles, %,.0f a second, %s left",
                done * 100,
                articles,
                rate,
                left);
    }

    private static String time(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60)
                : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
    }
}
