package io.onrecord.analysis.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import io.onrecord.events.Quote;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a file of articles, one JSON object with `id` and `text` a line, and writes them with
/// their `quotes`: `CorpusRun IN.jsonl OUT.jsonl`. Says on standard output how long the reading
/// took.
public final class CorpusRun {

    private CorpusRun() {}

    public static void main(String[] files) throws IOException {
        QuoteReader reader = new QuoteReader();
        for (int round = 0; round < Integer.getInteger("warm", 0); round++) {
            for (String line : Files.readAllLines(Path.of(files[0]))) {
                reader.read(article("warm", Json.MAPPER.readTree(line).get("text").asText()));
            }
        }
        List<String> out = new ArrayList<>();
        long words = 0;
        long nanos = 0;
        for (String line : Files.readAllLines(Path.of(files[0]))) {
            JsonNode in = Json.MAPPER.readTree(line);
            Article article = article(in.get("id").asText(), in.get("text").asText());
            long start = cpu();
            List<Quote> quotes = reader.read(article);
            nanos += cpu() - start;
            words += article.text().split("\\s+").length;
            ObjectNode json = Json.MAPPER.createObjectNode().put("id", article.id());
            json.put("text", article.text());
            json.set("quotes", Json.MAPPER.valueToTree(quotes));
            out.add(Json.MAPPER.writeValueAsString(json));
        }
        Files.write(Path.of(files[1]), out);
        System.out.printf("%d words, %.0f words/s%n", words, words / (nanos / 1e9));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static Article article(String id, String text) {
        return new Article(
                id,
                ArticleVersion.FIRST,
                id,
                null,
                new Article.Source(null, "example.org", null),
                null,
                null,
                "en",
                null,
                null,
                Article.Status.USABLE,
                null,
                null,
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }
}
