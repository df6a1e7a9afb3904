package io.onrecord.cli.stack;

import io.onrecord.cli.database.Postmaster;
import io.onrecord.cli.process.Leftovers;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a launcher that was killed left running over a data directory.
final class Remains {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Remains() {}

    /// Ends all of it: services and broker first, then the database, which loses nothing by it.
    ///
    /// @return how many programs there were
    static int end(DataDirectory data) throws IOException {
        Optional<ProcessHandle> postmaster = postmaster(data);
        List<ProcessHandle> others =
                Leftovers.find(data.path(), data.runFile()).stream()
                        .filter(process ->
                                postmaster.map(it -> it.pid() != process.pid()).orElse(true))
                        .toList();
        Leftovers.end(others);
        if (postmaster.isPresent()) {
            Postmaster.interrupt(postmaster.get());
            if (!Leftovers.ended(postmaster.get(), PATIENCE)) {
                Leftovers.end(List.of(postmaster.get()));
            }
        }
        return others.size() + (postmaster.isPresent() ? 1 : 0);
    }

    private static Optional<ProcessHandle> postmaster(DataDirectory data) throws IOException {
        return Postmaster.of(data.postgres().resolve("data")).running();
    }
}
