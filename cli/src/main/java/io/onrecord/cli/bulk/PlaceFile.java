package io.onrecord.cli.bulk;

import io.onrecord.cli.Refusal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the [Place] of an import is kept: a file that is there while the import is not done, for
/// one process at a time. It is replaced as a whole, so that a kill leaves the old one or the new.
final class PlaceFile implements AutoCloseable {

    private final Path file;
    private final FileChannel lock;

    private PlaceFile(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /// @param folder of all imports
    /// @param name of this one, fit for a file
    static PlaceFile open(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(
                        folder.resolve(name + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (tryLock(lock) == null) {
            lock.close();
            throw new Refusal(
                    "the same import is running already", "Wait for it, or name this one: --name.");
        }
        return new PlaceFile(folder.resolve(name + ".json"), lock);
    }

    private static @Nullable FileLock tryLock(FileChannel lock) throws IOException {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Empty when there is none, or none that can be read: then the import begins at the beginning,
    /// and what is sent again changes nothing.
    Optional<Place> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), Place.class));
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Place place) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, Json.MAPPER.writeValueAsString(place), StandardCharsets.UTF_8);
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
