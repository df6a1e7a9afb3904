package io.onrecord.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// One program of the local stack.
public interface Part {

    /// As in `onrecord logs NAME`.
    String name();

    /// Where it is reached, for people.
    String address();

    Path log();

    /// Starts the program; it need not be ready when this returns.
    ProcessHandle start() throws IOException;

    /// Why it does not work yet, or empty when it does.
    Optional<String> ailment();

    /// Asks it to end; it need not have ended when this returns.
    default void askToEnd(ProcessHandle process) {
        process.destroy();
    }
}
