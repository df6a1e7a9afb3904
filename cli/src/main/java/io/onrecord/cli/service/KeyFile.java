package io.onrecord.cli.service;

import io.onrecord.cli.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key that a command comes with, in a file of its own: on a command line others would see it.
public final class KeyFile {

    private KeyFile() {}

    /// @param file null for none
    /// @throws Refusal when it is named and not there
    public static Optional<String> key(@Nullable Path file) throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("there is no " + file, "Name the file of a key.");
        }
        return Optional.of(Files.readString(file).strip());
    }
}
