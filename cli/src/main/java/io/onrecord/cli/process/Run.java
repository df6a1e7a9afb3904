package io.onrecord.cli.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// What is running, as the launcher writes it down for other commands and for the run that comes
/// after it was killed.
///
/// @param addresses those of the stack, as JSON
public record Run(ProcessId launcher, State state, JsonNode addresses, List<Member> members) {

    public Run {
        members = members == null ? List.of() : List.copyOf(members);
    }

    public enum State {
        STARTING,
        READY,
        STOPPING
    }

    /// @param restarts how often it ended by itself and was started again
    public record Member(String name, ProcessId process, String address, int restarts) {}

    /// The last run, if its file can be read: one that was cut short is none.
    public static Optional<Run> read(Path file) throws IOException {
        try {
            return Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), Run.class));
        } catch (NoSuchFileException | com.fasterxml.jackson.core.JacksonException e) {
            return Optional.empty();
        }
    }

    /// Readers see the old content or the new, never a part.
    public void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, Json.MAPPER.writeValueAsBytes(this));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
