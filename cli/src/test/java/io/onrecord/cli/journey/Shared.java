package io.onrecord.cli.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder `shared` beside the project, or where ONRECORD_SHARED says: real texts to try the
/// project on, which are no part of it.
final class Shared {

    private Shared() {}

    /// A folder or file of it; without it, the test that asks is skipped and says so.
    static Path get(String path) {
        String chosen = System.getenv("ONRECORD_SHARED");
        Path folder = chosen == null ? Command.HOME.resolveSibling("shared") : Path.of(chosen);
        Path wanted = folder.resolve(path);
        assumeTrue(
                Files.exists(wanted),
                "there is no %s; ONRECORD_SHARED may name another folder".formatted(wanted));
        return wanted;
    }
}
