package io.onrecord.cli.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.stage.LineReader;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The articles in files: `.json` holds one article or an array of them, anything else one a line.
///
/// @param each told of every article, in order
/// @param bad told of what is no JSON: where, and why
record Submissions(Consumer<Submission> each, Consumer<String> bad) {

    /// @param where file and line, for messages
    record Submission(String where, JsonNode article) {}

    /// @param paths files, folders, which are taken with all files in them, and `-` for standard
    ///   input
    void read(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (path.toString().equals("-")) {
                readLines("standard input", System.in);
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    read(files.filter(Files::isRegularFile).sorted().toList());
                }
            } else {
                readFile(path);
            }
        }
    }

    private void readFile(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (path.toString().endsWith(".json")) {
                JsonNode whole = Json.MAPPER.readTree(in);
                if (whole.isArray()) {
                    whole.forEach(article -> each.accept(new Submission(path.toString(), article)));
                } else {
                    each.accept(new Submission(path.toString(), whole));
                }
            } else {
                readLines(path.toString(), in);
            }
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            bad.accept(path + ": " + e.getOriginalMessage());
        }
    }

    private void readLines(String name, InputStream in) throws IOException {
        LineReader lines = new LineReader(in);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            String where = name + ":" + line.number();
            switch (line) {
                case LineReader.Whole whole when whole.isBlank() -> {}
                case LineReader.Whole whole -> readLine(where, whole.bytes());
                case LineReader.TooLong tooLong -> bad.accept(where + ": " + tooLong.why());
            }
        }
    }

    private void readLine(String where, byte[] line) throws IOException {
        JsonNode article;
        try {
            article = Json.MAPPER.readTree(line);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            bad.accept(where + ": " + e.getOriginalMessage());
            return;
        }
        each.accept(new Submission(where, article));
    }
}
