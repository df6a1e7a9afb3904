package io.onrecord.cli.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/// The steps of a longer undertaking, a line for each with the time that it took. Steps may run at
/// the same time.
public final class Steps {

    private final Terminal terminal;

    public Steps(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Does one step and says so when it is done.
    public void run(String what, Callable<String> step) throws Exception {
        long start = System.nanoTime();
        try {
            String outcome = step.call();
            line(terminal.good("✓"), what, seconds(start), outcome);
        } catch (Exception e) {
            line(terminal.bad("✗"), what, seconds(start), "failed");
            throw e;
        }
    }

    /// Something that happened beside the steps.
    public void note(String what) {
        terminal.out().println("  · " + what);
    }

    private void line(String mark, String what, String time, String outcome) {
        terminal.out()
                .println(
                        String.format(Locale.ROOT, "  %s %-16s %7s  %s", mark, what, time, outcome)
                                .stripTrailing());
    }

    public static String seconds(long startNanos) {
        return seconds(Duration.ofNanos(System.nanoTime() - startNanos));
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
