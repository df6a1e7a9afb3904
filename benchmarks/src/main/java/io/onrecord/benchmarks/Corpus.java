package io.onrecord.benchmarks;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.StringTokenizer;

/// Articles to read: the `text` of each line of a JSON Lines file.
record Corpus(List<Article> articles, long words) {

    static Corpus read(Path file) throws IOException {
        List<Article> articles =
                Files.readAllLines(file).stream().map(Corpus::text).map(Corpus::article).toList();
        return new Corpus(articles, articles.stream().mapToLong(Corpus::words).sum());
    }

    static Article article(String text) {
        return new Article(
                Ids.article("benchmark.example", Ids.textHash(text)),
                ArticleVersion.FIRST,
                Ids.textHash(text),
                null,
                new Article.Source(null, "benchmark.example", null),
                null,
                null,
                "en",
                Instant.EPOCH,
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

    private static String text(String line) {
        try {
            return Json.MAPPER.readTree(line).path("text").asText();
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + line, e);
        }
    }

    private static long words(Article article) {
        return new StringTokenizer(article.text()).countTokens();
    }
}
