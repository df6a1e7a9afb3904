package io.onrecord.cli;

import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;

/// What a person is told when a command fails. Only what nobody foresaw comes with its stack trace.
final class Failures {

    private Failures() {}

    /// @return the exit code
    static int report(Terminal terminal, Exception e) {
        switch (e) {
            case Refusal refusal -> {
                terminal.err().println("onrecord: " + refusal.getMessage());
                if (!refusal.wayOut().isEmpty()) {
                    terminal.err().println(refusal.wayOut());
                }
            }
            case IOException failure ->
                    terminal.err()
                            .println(
                                    "onrecord: "
                                            + failure.getClass().getSimpleName()
                                            + ": "
                                            + failure.getMessage());
            default -> {
                terminal.err().println("onrecord: this is a defect of OnRecord; please report it.");
                e.printStackTrace(terminal.err());
            }
        }
        return Exit.FAILED;
    }
}
