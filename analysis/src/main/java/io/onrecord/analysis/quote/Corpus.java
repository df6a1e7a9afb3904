package io.onrecord.analysis.quote;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Json;
import io.onrecord.events.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A corpus of articles in which people have marked attributions: one JSON object a line, with
/// `text` and `quotes`, each with `content`, `cue` and `source` as lists of `[start, end)`.
final class Corpus {

    /// @param reporting whether the cue says that something was said
    record Marking(
            List<Stretch> content, List<Stretch> cue, List<Stretch> source, boolean reporting) {}

    record Item(String id, Scene scene, List<Marking> markings) {}

    private Corpus() {}

    static List<Item> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Corpus::item).toList();
        }
    }

    private static Item item(String line) {
        try {
            JsonNode json = Json.MAPPER.readTree(line);
            Document document = Document.of(json.get("text").asText(), Language.ENGLISH);
            List<Marking> markings = new ArrayList<>();
            for (JsonNode quote : json.get("quotes")) {
                markings.add(
                        new Marking(
                                stretches(document, quote.get("content")),
                                stretches(document, quote.get("cue")),
                                stretches(document, quote.get("source")),
                                "reporting".equals(quote.path("cue_class").asText())));
            }
            Scene scene = new Scene(document, Marks.find(document));
            return new Item(json.get("id").asText(), scene, markings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Stretch> stretches(Document document, JsonNode spans) {
        List<Stretch> found = new ArrayList<>();
        for (JsonNode span : spans) {
            Stretch stretch = document.stretch(new Span(span.get(0).asInt(), span.get(1).asInt()));
            if (!stretch.isEmpty()) {
                found.add(stretch);
            }
        }
        return found;
    }
}
