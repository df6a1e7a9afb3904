package io.onrecord.cli.stage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.cli.stage.LineReader.Line;
import io.onrecord.cli.stage.LineReader.TooLong;
import io.onrecord.cli.stage.LineReader.Whole;
import io.onrecord.events.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes the lines of a JSON Lines file through a function: on all cores, in the order of the file.
/// Bad lines are left out.
///
/// @param work called from many threads at once
/// @param report told of bad lines and of progress; null where an earlier pass has told them
record Lines<T>(Work<T> work, @Nullable Report report, InOrder order) {

    /// What is made of a line.
    @FunctionalInterface
    interface Work<T> {
        /// @param line may be changed and returned
        T of(ObjectNode line) throws BadLine, IOException;
    }

    private sealed interface Outcome<T> {

        record Done<T>(T value) implements Outcome<T> {}

        record Bad<T>(long number, String why) implements Outcome<T> {}

        record Blank<T>() implements Outcome<T> {}
    }

    void run(LineReader in, InOrder.Sink<T> sink) throws IOException {
        order.<Line, Outcome<T>>run(() -> next(in), this::work, outcome -> handOut(outcome, sink));
    }

    private @Nullable Line next(LineReader in) throws IOException {
        if (report != null) {
            report.read(in.bytesRead());
        }
        return in.next();
    }

    private Outcome<T> work(Line line) {
        return switch (line) {
            case TooLong tooLong -> new Outcome.Bad<>(line.number(), tooLong.why());
            case Whole whole when whole.isBlank() -> new Outcome.Blank<>();
            case Whole whole -> work(whole);
        };
    }

    private Outcome<T> work(Whole line) {
        try {
            JsonNode read = Json.MAPPER.readTree(line.bytes());
            return read instanceof ObjectNode object
                    ? new Outcome.Done<>(work.of(object))
                    : new Outcome.Bad<>(line.number(), "no JSON object");
        } catch (JacksonException e) {
            return new Outcome.Bad<>(line.number(), e.getOriginalMessage());
        } catch (IOException | BadLine e) {
            return new Outcome.Bad<>(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private void handOut(Outcome<T> outcome, InOrder.Sink<T> sink) throws IOException {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> sink.accept(value);
            case Outcome.Bad<T>(long number, String why) -> {
                if (report != null) {
                    report.skipped(number, why);
                }
            }
            case Outcome.Blank<T>() -> {}
        }
    }
}
