package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedStack.class)
class ArticleJourneyIT {

    private StackClient stack = new StackClient(0, 0, 0, 0);

    @BeforeEach
    void useTheSharedStack(RunningStack running) {
        stack = running.client();
    }

    @Test
    void anArticlePushedOverHttpIsStreamedAndListedAsItsQuotes() throws Exception {
        Newsroom newsroom = new Newsroom("http.example");
        String id = newsroom.articleId("meeting-1");
        try (EventStream stream = new EventStream(stack.storeUri("/v1/stream"))) {

            HttpResponse<String> answer = stack.push(newsroom.report(1).toString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            EventStream.Received quote =
                    stream.find(it ->
                            it.event().equals("quote")
                                    && it.data().path("articleId").asText().equals(id));
            assertThat(quote.data().path("text").asText()).contains("1037 tonnes of herring");
            assertThat(quote.data().path("speaker").path("name").asText())
                    .isEqualTo("Bruno Morrow");
        }
        JsonNode listed = stack.get("/v1/quotes?article=" + id);
        assertThat(listed.path("items")).hasSize(2);
        assertThatSpansAreTheWords(stack.get("/v1/articles/" + id), listed);
    }

    @Test
    void aRatingPushedOverHttpIsStreamedAsAVerdict() throws Exception {
        Newsroom newsroom = new Newsroom("gauge.example");
        try (EventStream stream = new EventStream(stack.storeUri("/v1/stream"))) {

            stack.push(newsroom.check(2).toString());

            EventStream.Received verdict =
                    stream.find(it ->
                            it.event().equals("verdict")
                                    && it.data().toString().contains("1074 tonnes"));
            assertThat(verdict.data().path("kind").asText()).isEqualTo("PUBLISHED_RATING");
            assertThat(verdict.data().path("rating").path("verbatim").asText()).isEqualTo("False");
        }
    }

    @Test
    void aDenialInAnotherArticleIsStreamedAsADispute() throws Exception {
        String statement =
                "“The council closed the Norrow library without a vote,” Ada Osk, a teacher, said.";
        String denial =
                "Bruno Tavener, the mayor, denied that the council had closed the Norrow library"
                        + " without a vote.";
        try (EventStream stream = new EventStream(stack.storeUri("/v1/stream"))) {

            stack.push(new Newsroom("ledger.example").article("library", statement).toString());
            stack.push(new Newsroom("echo.example").article("library", denial).toString());

            JsonNode verdict =
                    stream.find(it ->
                                    it.data().path("kind").asText().equals("DISPUTED")
                                            && it.data().path("evidence").size() == 2
                                            && it.data().toString().contains("Norrow library"))
                            .data();
            assertThat(verdict.path("claim").path("claimant").asText()).isEqualTo("Ada Osk");
            assertThat(verdict.path("assessor").path("name").asText()).isEqualTo("Bruno Tavener");
            assertThat(verdict.path("evidence").findValuesAsText("role"))
                    .containsExactlyInAnyOrder("DENIAL", "CLAIM");
        }
    }

    @Test
    void anArticleSentToTheInboxEndsAsRows() throws Exception {
        Newsroom newsroom = new Newsroom("inbox.example");
        send("inbox", newsroom.report(3).toString());

        String id = newsroom.articleId("meeting-3");
        stack.getUntil("/v1/quotes?article=" + id, it -> it.path("items").size() == 2);
        assertThat(stack.rows("select number from store.article_version where article_id = ?", id))
                .hasSize(1);
        assertThat(stack.rows("select id from store.quote where article_id = ?", id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"source\":\"bad.example\"",
                "{\"source\":\"bad.example\",\"uri\":\"no-text\"}",
                "{\"uri\":\"no-source\",\"text\":\"Rain.\"}",
                "{\"source\":\"bad.example\",\"uri\":\"1\",\"text\":\"Rain.\",\"version\":\"x\"}"
            })
    void aMalformedRequestIsAnsweredWithAProblem(String body) throws Exception {
        HttpResponse<String> answer = stack.push(body);

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(Json.MAPPER.readTree(answer.body()).path("code").asText()).isNotEmpty();
    }

    @Test
    void anArrayWithABadArticleIsAnsweredArticleByArticle() throws Exception {
        Newsroom newsroom = new Newsroom("array.example");
        HttpResponse<String> answer =
                stack.push("[" + newsroom.report(8) + ",{\"source\":\"bad.example\"}]");

        assertThat(answer.statusCode()).isEqualTo(207);
        JsonNode items = Json.MAPPER.readTree(answer.body()).path("items");
        assertThat(items.path(0).path("status").asInt()).isEqualTo(202);
        assertThat(items.path(1).path("code").asText()).isEqualTo("MISSING_FIELD");
        String id = newsroom.articleId("meeting-8");
        stack.getUntil("/v1/quotes?article=" + id, it -> it.path("items").size() == 2);
    }

    @ParameterizedTest
    @CsvSource({
        "inbox,    {not json,  '',                       MALFORMED_JSON",
        "articles, {not json,  io.onrecord.article.v1,   MALFORMED_JSON",
        "articles, {},         io.onrecord.article.v1,   MISSING_FIELD",
        "quotes,   {not json,  io.onrecord.quote.v1,     MALFORMED_JSON",
        "quotes,   {},         '',                       NO_TYPE"
    })
    void aMalformedRecordIsOneDeadLetterAndTheNextGoesThrough(
            String topic, String value, String type, String code) throws Exception {
        String key = topic + value + type;
        Map<String, String> headers = type.isEmpty() ? Map.of() : Map.of("ce_type", type);
        Records.send(stack.bootstrapServers(), topic, key, value, headers);

        ConsumerRecord<String, byte[]> dead =
                Records.find(stack.bootstrapServers(), topic + "-dlq", it -> key.equals(it.key()));

        assertThat(new String(dead.value(), StandardCharsets.UTF_8)).isEqualTo(value);
        assertThat(Records.header(dead, "dlq_topic")).isEqualTo(topic);
        assertThat(Records.header(dead, "dlq_code")).isEqualTo(code);
        assertThat(Records.header(dead, "dlq_reason")).isNotEmpty();
        assertThatTheNextGoesThrough("after-" + Integer.toHexString(key.hashCode()) + ".example");
    }

    private void assertThatTheNextGoesThrough(String domain) throws Exception {
        Newsroom newsroom = new Newsroom(domain);
        send("inbox", newsroom.report(4).toString());
        String id = newsroom.articleId("meeting-4");
        stack.getUntil("/v1/quotes?article=" + id, it -> it.path("items").size() == 2);
    }

    private static void assertThatSpansAreTheWords(JsonNode article, JsonNode quotes) {
        String text = article.path("article").path("text").asText();
        for (JsonNode quote : quotes.path("items")) {
            StringBuilder words = new StringBuilder();
            for (JsonNode span : quote.path("content")) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(text, span.get(0).asInt(), span.get(1).asInt());
            }
            assertThat(words.toString()).isEqualTo(quote.path("text").asText());
        }
    }

    private void send(String topic, String article) throws Exception {
        ObjectNode json = (ObjectNode) Json.MAPPER.readTree(article);
        String key = json.path("source").asText() + " " + json.path("uri").asText();
        Records.send(stack.bootstrapServers(), topic, key, article, Map.of());
    }
}
