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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Takes a file of JSON lines through a stage: on all cores, in the order of the file, with a
/// bounded number of lines in memory.
final class Lines {

    private static final int AHEAD_PER_CORE = 32;

    private final Stage stage;
    private final Report report;
    private final int cores;

    Lines(Stage stage, Report report) {
        this(stage, report, Runtime.getRuntime().availableProcessors());
    }

    Lines(Stage stage, Report report, int cores) {
        this.stage = stage;
        this.report = report;
        this.cores = cores;
    }

    private sealed interface Outcome {

        record Written(byte[] line) implements Outcome {}

        record Bad(long number, String why) implements Outcome {}

        record Blank() implements Outcome {}
    }

    void run(LineReader in, OutputStream out) throws IOException {
        Deque<Future<Outcome>> ahead = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            try {
                for (Line line = in.next(); line != null; line = in.next()) {
                    Line each = line;
                    ahead.add(workers.submit(() -> work(each)));
                    report.read(in.bytesRead());
                    if (ahead.size() >= cores * AHEAD_PER_CORE || ahead.getFirst().isDone()) {
                        write(ahead.removeFirst(), out);
                    }
                }
                while (!ahead.isEmpty()) {
                    write(ahead.removeFirst(), out);
                }
            } catch (IOException | RuntimeException e) {
                workers.shutdownNow();
                throw e;
            }
        }
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

    private void write(Future<Outcome> done, OutputStream out) throws IOException {
        switch (outcome(done)) {
            case Outcome.Written(byte[] line) -> {
                out.write(line);
                out.write('\n');
                report.written();
            }
            case Outcome.Bad(long number, String why) -> report.skipped(number, why);
            case Outcome.Blank() -> {}
        }
    }

    private static Outcome outcome(Future<Outcome> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a stage failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
