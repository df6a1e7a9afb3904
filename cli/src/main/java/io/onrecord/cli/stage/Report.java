package io.onrecord.cli.stage;

import io.onrecord.cli.terminal.Progress;
import io.onrecord.cli.terminal.Terminal;

/// What a stage did: how much, and which lines it skipped.
final class Report {

    private final Terminal terminal;
    private final String input;
    private final Progress progress;
    private long written;
    private long skipped;

    /// @param input its name, for messages
    /// @param bytes its length; 0 when that is not known
    Report(Terminal terminal, String input, long bytes) {
        this.terminal = terminal;
        this.input = input;
        this.progress = new Progress(terminal, bytes);
    }

    void read(long bytes) {
        progress.show(bytes, written);
    }

    void written() {
        written++;
    }

    void skipped(long line, String why) {
        skipped(input + ":" + line, why);
    }

    void skipped(String where, String why) {
        skipped++;
        progress.clear();
        terminal.err().println(where + ": " + why + " (skipped)");
    }

    /// Says how it went.
    void end() {
        progress.end(written, skipped);
    }

    long skipped() {
        return skipped;
    }
}
