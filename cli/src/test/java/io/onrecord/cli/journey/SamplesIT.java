package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The samples, pushed through the real programs, against what a careful reader finds in them.
@ExtendWith(SharedStack.class)
class SamplesIT {

    private static final Path SAMPLES = Command.HOME.resolve("samples");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String CORRECTED = "https://plumbline.example/checks/brandt-leaks";

    private static final Set<String> KINDS = Set.of("PUBLISHED_RATING", "REPEAT");

    /// How many of the repeats the reading may miss: one that is overlooked is a pity, one that is
    /// none is a wrong.
    private static final int MISSED_REPEATS = 1;

    @TempDir private Path folder;

    @Test
    void theSamplesLeadToTheVerdictsThatTheyAreThereFor(RunningStack running) throws Exception {
        StackClient stack = running.client();
        Map<String, String> ids = articleIds();
        push(stack, line -> !isLater(line));
        await().atMost(PATIENCE)
                .until(() ->
                        !stack.get("/v1/articles/" + ids.get(CORRECTED))
                                .path("verdicts")
                                .isEmpty());
        push(stack, SamplesIT::isLater);

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(missing(stack, ids, "PUBLISHED_RATING")).isEmpty();
                    assertThat(missing(stack, ids, "REPEAT"))
                            .hasSizeLessThanOrEqualTo(MISSED_REPEATS);
                });
        assertThat(unwanted(stack, ids)).isEmpty();
        assertThatNothingIsShownOf(stack, String.valueOf(ids.get("bg-88411")));
        assertThatNothingIsShownOf(stack, String.valueOf(ids.get("urn:meridian:2026-0618-0093")));
    }

    /// What comes after a first version was shown: two that are settled at once are one state.
    private static boolean isLater(String line) {
        try {
            return Json.MAPPER.readTree(line).path("version").asInt() > 1;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void push(StackClient stack, Predicate<String> wanted) throws Exception {
        List<String> lines =
                Files.readAllLines(SAMPLES.resolve("articles.jsonl")).stream()
                        .filter(wanted)
                        .toList();
        Path articles = Files.write(folder.resolve("articles.jsonl"), lines);
        Command.Result push =
                Command.run("push", articles.toString(), "--to=http://127.0.0.1:" + stack.ingest());
        assertThat(push.exit()).as(push.output()).isZero();
    }

    /// Expected verdicts of a kind that are not there.
    private static List<String> missing(StackClient stack, Map<String, String> ids, String kind)
            throws Exception {
        List<String> missing = new ArrayList<>();
        for (JsonNode article : expected()) {
            JsonNode shown = stack.get("/v1/articles/" + ids.get(article.path("uri").asText()));
            for (JsonNode verdict : article.path("verdicts")) {
                if (isDue(verdict, kind) && !isAmong(verdict, shown.path("verdicts"))) {
                    missing.add(article.path("uri").asText() + " " + verdict);
                }
            }
        }
        return missing;
    }

    private static boolean isDue(JsonNode verdict, String kind) {
        return verdict.path("kind").asText().equals(kind)
                && !verdict.path("optional").asBoolean()
                && !verdict.has("status");
    }

    private static boolean isAmong(JsonNode expected, JsonNode shown) {
        for (JsonNode verdict : shown) {
            if (verdict.path("kind").equals(expected.path("kind"))
                    && isOneOf(verdict.path("rating").path("verbatim"), expected.get("rating"))
                    && isOneOf(verdict.path("rating").path("class"), expected.get("class"))
                    && isNoBolder(verdict.path("match").path("decision"), expected.get("decision"))
                    && isOneOf(verdict.path("version"), expected.get("version"))
                    && isOneOf(verdict.path("match").path("polarity"), expected.get("polarity"))
                    && holds(verdict, expected.path("words").asText(""))) {
                return true;
            }
        }
        return false;
    }

    /// A list where one value is usual means that either is right; nothing, that any is.
    private static boolean isOneOf(JsonNode value, @Nullable JsonNode expected) {
        if (expected == null) {
            return true;
        }
        for (JsonNode either : expected.isArray() ? expected : List.of(expected)) {
            if (either.asText().equals(value.asText())) {
                return true;
            }
        }
        return false;
    }

    /// What a careful reader confirms may be a suggestion for the machine, never the other way
    /// round.
    private static boolean isNoBolder(JsonNode decision, @Nullable JsonNode expected) {
        return isOneOf(decision, expected) || decision.asText().equals("SUGGESTED");
    }

    private static boolean holds(JsonNode verdict, String words) {
        if (words.isEmpty()) {
            return true;
        }
        for (JsonNode evidence : verdict.path("evidence")) {
            String shown = evidence.path("words").asText();
            if (words.contains(shown) || shown.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /// Ratings and repeats that must not be shown, not even as a suggestion, and are.
    private static List<String> unwanted(StackClient stack, Map<String, String> ids)
            throws Exception {
        List<String> unwanted = new ArrayList<>();
        for (JsonNode article : expected()) {
            JsonNode shown = stack.get("/v1/articles/" + ids.get(article.path("uri").asText()));
            for (JsonNode never : article.path("never").path("verdicts")) {
                if (KINDS.contains(never.path("kind").asText())
                        && isAmong(never, shown.path("verdicts"))) {
                    unwanted.add(article.path("uri").asText() + " " + never);
                }
            }
        }
        return unwanted;
    }

    private static void assertThatNothingIsShownOf(StackClient stack, String id) throws Exception {
        assertThat(stack.get("/v1/quotes?article=" + id).path("items")).isEmpty();
    }

    private static JsonNode expected() throws IOException {
        return Json.MAPPER
                .readTree(Files.readAllBytes(SAMPLES.resolve("expected.json")))
                .path("articles");
    }

    /// By uri.
    private static Map<String, String> articleIds() throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("articles.jsonl"))) {
            ObjectNode article = (ObjectNode) Json.MAPPER.readTree(line);
            String uri = article.path("uri").asText();
            ids.put(uri, Ids.article(article.path("source").asText(), uri));
        }
        return ids;
    }
}
