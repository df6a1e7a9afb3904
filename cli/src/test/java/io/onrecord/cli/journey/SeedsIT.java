package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Article;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Real articles, as they were taken from their pages: whatever is read from them, every span is
/// the words that it says it is. Skipped where they are not at hand.
@ExtendWith(SharedStack.class)
class SeedsIT {

    private static final String SOURCE = "seeds.example";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void everySpanOfARealArticleIsTheWordsThatItSaysItIs(RunningStack running) throws Exception {
        StackClient stack = running.client();
        List<Path> seeds = texts(Shared.get("seeds"));
        assertThat(seeds).isNotEmpty();
        for (Path seed : seeds) {
            assertThat(stack.push(submission(seed)).statusCode()).as("%s", seed).isEqualTo(202);
        }

        for (Path seed : seeds) {
            String id = Ids.article(SOURCE, uri(seed));
            await().atMost(PATIENCE).until(() -> !readings(stack, id).isEmpty());
            JsonNode shown = stack.get("/v1/articles/" + id);
            Article article = Json.MAPPER.treeToValue(shown.path("article"), Article.class);
            List<Quote> quotes = quotes(stack, id);

            assertThat(article.text()).as("the text of %s", seed).isEqualTo(text(seed));
            assertThat(quotes).as("quotes of %s", seed).isNotEmpty();
            assertThat(shown.path("quotes")).hasSameSizeAs(quotes);
            assertThat(quotes).allSatisfy(quote -> assertThatItStandsIn(article.text(), quote));
            assertThatTheEvidenceStandsIn(article, shown.path("verdicts"));
        }
    }

    private static void assertThatItStandsIn(String text, Quote quote) {
        List<String> parts = quote.content().stream().map(span -> span.of(text)).toList();
        assertThat(String.join(" ", parts)).isEqualTo(quote.text());
        assertThat(
                        Stream.of(quote.cue(), quote.source(), details(quote.said()))
                                .flatMap(List::stream))
                .allSatisfy(span -> assertThat(span.of(text)).isNotBlank());
    }

    private static List<Span> details(Said said) {
        Said.Date date = said.date();
        return Stream.concat(
                        Stream.of(said.place(), said.medium(), said.occasion(), said.addressee())
                                .filter(Objects::nonNull)
                                .map(Said.Detail::span),
                        Stream.ofNullable(date).map(Said.Date::span))
                .toList();
    }

    private static void assertThatTheEvidenceStandsIn(Article article, JsonNode verdicts) {
        for (JsonNode evidence :
                verdicts.findValues("evidence").stream().flatMap(JsonNode::valueStream).toList()) {
            if (evidence.path("articleId").asText().equals(article.id())
                    && evidence.path("part").asText().equals("text")) {
                JsonNode span = evidence.path("span");
                assertThat(new Span(span.get(0).asInt(), span.get(1).asInt()).of(article.text()))
                        .isEqualTo(evidence.path("words").asText());
                assertThat(evidence.path("textHash").asText()).isEqualTo(article.textHash());
            }
        }
    }

    private static List<String> readings(StackClient stack, String id) throws SQLException {
        return stack.rows(
                "select extractor::text from store.current_reading where article_id = ?", id);
    }

    private static List<Quote> quotes(StackClient stack, String id) throws Exception {
        List<String> rows =
                stack.rows(
                        "select event::text from store.quote where article_id = ? and position is"
                                + " not null",
                        id);
        List<Quote> quotes = new ArrayList<>();
        for (String row : rows) {
            quotes.add(Json.MAPPER.readValue(row, Quote.class));
        }
        return quotes;
    }

    private static List<Path> texts(Path folder) throws IOException {
        TreeSet<Path> texts = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
            files.forEach(texts::add);
        }
        return List.copyOf(texts);
    }

    private static String submission(Path seed) throws IOException {
        return Json.MAPPER
                .createObjectNode()
                .put("source", SOURCE)
                .put("uri", uri(seed))
                .put("publishedAt", "2019-07-01T12:00:00Z")
                .put("text", text(seed))
                .toString();
    }

    private static String uri(Path seed) {
        return seed.getFileName().toString();
    }

    private static String text(Path seed) throws IOException {
        return Files.readString(seed);
    }
}
