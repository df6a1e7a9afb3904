package io.onrecord.analysis.samples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A sample article as it is pushed, and what there is to be found in it.
record Sample(ArticleSubmission article, Expected expected) {

    private static final Path FOLDER = Path.of("..", "samples");

    /// A field that the contract does not have is a slip of the pen here.
    private static final JsonMapper STRICT =
            Json.MAPPER
                    .rebuild()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .disable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /// In the order in which they are published.
    static List<Sample> all() {
        try {
            List<Expected> expected =
                    STRICT.readValue(FOLDER.resolve("expected.json").toFile(), File.class)
                            .articles();
            List<String> lines = Files.readAllLines(FOLDER.resolve("articles.jsonl"));
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < Math.max(lines.size(), expected.size()); i++) {
                samples.add(
                        new Sample(
                                STRICT.readValue(lines.get(i), ArticleSubmission.class),
                                expected.get(i)));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        String text = article.text();
        if (text == null) {
            throw new IllegalStateException(this + " has no text");
        }
        return text;
    }

    /// Names the sample in a failed assertion.
    @Override
    public String toString() {
        return expected.uri() + " version " + expected.version();
    }

    private record File(List<Expected> articles) {}
}
