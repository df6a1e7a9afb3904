package io.onrecord.cli;

import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a person is told when a command fails. Only what nobody foresaw comes with its stack trace.
final class Failures {

    private Failures() {}

    /// The command line is wrong: what of it, what may have been meant, and where the help is.
    ///
    /// @return the exit code
    static int misuse(Terminal terminal, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("onrecord: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            if (!meant.isEmpty()) {
                terminal.err().println("Did you mean " + String.join(" or ", meant) + "?");
            }
        }
        terminal.err().println("See " + command + " --help.");
        return Exit.USAGE;
    }

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
