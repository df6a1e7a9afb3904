package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kills and embargoes are law, in the formats of the wires.
@ExtendWith(SharedStack.class)
class KillAndEmbargoIT {

    private static final Duration SECONDS_THAT_A_KILL_MAY_TAKE = Duration.ofSeconds(5);

    private StackClient stack = new StackClient(0, 0, 0, 0);

    @BeforeEach
    void useTheSharedStack(RunningStack running) {
        stack = running.client();
    }

    @ParameterizedTest
    @CsvSource({"ninjs, 1", "newsml, 2"})
    void aKillTakesQuotesAndVerdictsFromApiAndStreamWithinSeconds(String format, int number)
            throws Exception {
        WireItem item = new WireItem(format, number);
        try (EventStream stream = new EventStream(stack.storeUri("/v1/stream"))) {
            assertThat(stack.push(item.text(), item.contentType()).statusCode()).isEqualTo(202);
            EventStream.Received verdict =
                    stream.find(it ->
                            it.event().equals("verdict")
                                    && it.data().toString().contains(item.claim()));
            String quotes = "/v1/quotes?article=" + item.id();
            JsonNode quote =
                    stack.getUntil(quotes, it -> !it.path("items").isEmpty()).at("/items/0");

            Instant killed = Instant.now();
            assertThat(stack.push(item.kill(), item.contentType()).statusCode()).isEqualTo(202);

            await().atMost(SECONDS_THAT_A_KILL_MAY_TAKE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() ->
                            stack.get(quotes).path("items").isEmpty()
                                    && !stack.get("/v1/verdicts?limit=200")
                                            .toString()
                                            .contains(item.claim())
                                    && !stack.get("/v1/articles/" + item.id())
                                            .toString()
                                            .contains(item.claim()));
            stream.find(it ->
                    it.event().equals("quote-withdrawn")
                            && it.data().path("id").equals(quote.path("id")));
            EventStream.Received withdrawn =
                    stream.find(it ->
                            it.event().equals("verdict")
                                    && it.data().path("id").equals(verdict.data().path("id"))
                                    && it.data().path("status").asText().equals("WITHDRAWN"));
            assertThat(withdrawn.data().toString()).doesNotContain(item.claim());
            assertThat(Duration.between(killed, Instant.now()))
                    .isLessThan(SECONDS_THAT_A_KILL_MAY_TAKE);
        }
    }

    @ParameterizedTest
    @CsvSource({"ninjs, 3", "newsml, 4"})
    void anEmbargoedItemIsNowhereBeforeItsTime(String format, int number) throws Exception {
        WireItem item = new WireItem(format, number);
        Instant end = Instant.now().plusSeconds(4);
        try (EventStream stream = new EventStream(stack.storeUri("/v1/stream"))) {
            String embargoed = item.embargoed(end);
            assertThat(stack.push(embargoed, item.contentType()).statusCode()).isEqualTo(202);
            await().until(() -> !held(item).isEmpty());
            assertThat(stack.status("/v1/articles/" + item.id())).isEqualTo(404);

            stream.find(it -> it.data().toString().contains(item.claim()));
            assertThat(Instant.now()).isAfterOrEqualTo(end);
        }
        ConsumerRecord<String, byte[]> article =
                Records.find(
                        stack.bootstrapServers(), "articles", it -> item.id().equals(it.key()));
        assertThat(Instant.ofEpochMilli(article.timestamp())).isAfterOrEqualTo(end);
        assertThat(held(item)).isEmpty();
    }

    private List<String> held(WireItem item) throws Exception {
        return stack.rows("select article_id from ingest.held where article_id = ?", item.id());
    }
}
