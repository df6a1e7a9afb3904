package io.onrecord.cli.stage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.cli.stage.LineReader.Line;
import io.onrecord.cli.stage.LineReader.TooLong;
import io.onrecord.cli.stage.LineReader.Whole;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.OutputStream;

/// Takes a file of JSON lines through a stage, line by line, and the bad lines out of it.
final class Lines {

    private final Stage stage;
    private final Report report;
    private final InOrder order;

    Lines(Stage stage, Report report) {
        this(stage, report, InOrder.onAllCores());
    }

    Lines(Stage stage, Report report, InOrder order) {
        this.stage = stage;
        this.report = report;
        this.order = order;
    }

    private sealed interface Outcome {

        record Written(byte[] line) implements Outcome {}

        record Bad(long number, String why) implements Outcome {}

        record Blank() implements Outcome {}
    }

    void run(LineReader in, OutputStream out) throws IOException {
        order.run(
                () -> {
                    report.read(in.bytesRead());
                    return in.next();
                },
                this::work,
                outcome -> write(outcome, out));
    }

    private Outcome work(Line line) {
        return switch (line) {
            case TooLong tooLong -> new Outcome.Bad(line.number(), tooLong.why());
            case Whole whole when whole.isBlank() -> new Outcome.Blank();
            case Whole whole -> work(whole);
        };
    }

    private Outcome work(Whole line) {
        try {
            JsonNode read = Json.MAPPER.readTree(line.bytes());
            if (!(read instanceof ObjectNode object)) {
                return new Outcome.Bad(line.number(), "no JSON object");
            }
            return new Outcome.Written(Json.MAPPER.writeValueAsBytes(stage.apply(object)));
        } catch (JacksonException e) {
            return new Outcome.Bad(line.number(), e.getOriginalMessage());
        } catch (IOException | BadLine e) {
            return new Outcome.Bad(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private void write(Outcome outcome, OutputStream out) throws IOException {
        switch (outcome) {
            case Outcome.Written(byte[] line) -> {
                out.write(line);
                out.write('\n');
                report.written();
            }
            case Outcome.Bad(long number, String why) -> report.skipped(number, why);
            case Outcome.Blank() -> {}
        }
    }
}
