package io.onrecord.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onrecord.events.Article;
import io.onrecord.events.Json;
import io.onrecord.ingest.BadInput;
import io.onrecord.ingest.InMemoryKafkaRealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InMemoryKafkaRealPostgres.class)
class InboxIntakeIT {

    private static long offset;

    private final InMemoryConnector channels;

    @Inject
    InboxIntakeIT(@Connector("smallrye-in-memory") InMemoryConnector channels) {
        this.channels = channels;
    }

    @BeforeEach
    void clear() {
        sink("articles").clear();
        sink("articles-backfill").clear();
        sink("dead-letters").clear();
    }

    @Test
    void aBadRecordCostsItsDeadLetterAndNothingElse() {
        push("{\"source\":", submission("after-a-bad-one", ""));
        await().untilAsserted(
                        () -> assertThat(uris("articles")).containsExactly("after-a-bad-one"));
        assertThat(sink("dead-letters").received())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.getPayload().value()).asString().isEqualTo("{\"source\":");
                    assertThat(header(letter, "dlq_code")).isEqualTo("MALFORMED_JSON");
                    assertThat(header(letter, "dlq_topic")).isEqualTo("inbox");
                });
    }

    @Test
    void everyClassOfBadInputIsADeadLetterAndTheNextGoesThrough() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<String> good = new ArrayList<>();
        for (BadInput bad : BadInput.everywhere()) {
            ConsumerRecord<byte[], byte[]> raw = raw(bad.body());
            header(raw, "content-type", bad.type());
            bad.about().forEach((name, value) -> header(raw, name, value));
            records.add(raw);
            good.add("after " + bad.name());
            records.add(raw(submission("after " + bad.name(), "")));
        }
        send(records);
        await().untilAsserted(() -> assertThat(uris("articles")).containsExactlyElementsOf(good));
        assertThat(sink("dead-letters").received())
                .extracting(letter -> header(letter, "dlq_code"))
                .containsExactlyElementsOf(
                        BadInput.everywhere().stream().map(bad -> bad.code().name()).toList());
    }

    @Test
    void aTopicOfItsOwnTakesItsOwnSourcesOnly() {
        String kill = "{\"source\":\"courier.example\",\"uri\":\"1\",\"status\":\"canceled\"}";
        send(
                List.of(
                        rawOn("inbox-plumbline", kill),
                        rawOn("inbox-plumbline", submission("bound", ""))));
        await().untilAsserted(() -> assertThat(uris("articles")).containsExactly("bound"));
        assertThat(sink("dead-letters").received())
                .extracting(letter -> header(letter, "dlq_code"))
                .containsExactly("SOURCE_NOT_ALLOWED");
    }

    @Test
    void everyItemOfARecordIsTakenOrGivenUpByItself() {
        push(
                "["
                        + submission("first", "")
                        + ",{\"uri\":\"no-source\"},"
                        + submission("third", "")
                        + "]",
                "<newsItem guid=\"urn:newsml:plumbline.example:20260302:7\" version=\"1\"><contentSet>"
                        + "<inlineData>It holds.</inlineData></contentSet></newsItem>");
        await().untilAsserted(() ->
                assertThat(uris("articles"))
                        .containsExactly(
                                "first", "third", "urn:newsml:plumbline.example:20260302:7"));
        assertThat(sink("dead-letters").received())
                .extracting(letter -> header(letter, "dlq_reason"))
                .singleElement()
                .asString()
                .startsWith("item 1: source");
    }

    @Test
    void aRecordWithoutAValueIsADeadLetter() {
        send(List.of(raw((byte @Nullable []) null)));
        await().untilAsserted(() -> assertThat(sink("dead-letters").received()).hasSize(1));
    }

    @Test
    void theSameAgainIsPublishedOnce() {
        push(submission("twice", ""), submission("twice", ""));
        push(submission("twice", ""), submission("behind-twice", ""));
        await().untilAsserted(() -> assertThat(uris("articles")).contains("behind-twice"));
        assertThat(uris("articles").stream().filter("twice"::equals)).hasSizeLessThanOrEqualTo(2);
        assertThat(versions("twice")).containsOnly("1.0");
    }

    @Test
    void anImportGoesOutOnItsOwnLane() {
        ConsumerRecord<byte[], byte[]> raw = raw(submission("imported", ""));
        raw.headers().add(InboxDesk.LANE, "backfill".getBytes(StandardCharsets.UTF_8));
        send(List.of(raw));
        await().untilAsserted(
                        () -> assertThat(uris("articles-backfill")).containsExactly("imported"));
        assertThat(uris("articles")).isEmpty();
    }

    @Test
    void anEmbargoedArticleGoesOutWhenItsTimeHasCome() {
        Instant soon = Instant.now().plusSeconds(2);
        push(
                submission("embargoed", ",\"embargoedUntil\":\"" + soon + "\""),
                submission("free", ""));
        await().untilAsserted(() -> assertThat(uris("articles")).contains("free"));
        assertThat(uris("articles")).doesNotContain("embargoed");
        await().untilAsserted(() -> assertThat(uris("articles")).contains("embargoed"));
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    private void push(String... values) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (String value : values) {
            records.add(raw(value));
        }
        send(records);
    }

    private void send(List<ConsumerRecord<byte[], byte[]>> records) {
        channels.source("inbox")
                .send(
                        new ConsumerRecords<byte[], byte[]>(
                                Map.of(new TopicPartition("inbox", 0), records), Map.of()));
    }

    private static ConsumerRecord<byte[], byte[]> raw(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> raw(byte @Nullable [] value) {
        return new ConsumerRecord<>("inbox", 0, offset++, null, value);
    }

    private static ConsumerRecord<byte[], byte[]> rawOn(String topic, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(topic, 0, offset++, null, bytes);
    }

    private static void header(ConsumerRecord<byte[], byte[]> raw, String name, String value) {
        raw.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String submission(String uri, String more) {
        return "{\"source\":\"plumbline.example\",\"uri\":\"%s\",\"text\":\"It holds.\"%s}"
                .formatted(uri, more);
    }

    private InMemorySink<Record<byte[], byte[]>> sink(String channel) {
        return channels.sink(channel);
    }

    private List<String> uris(String channel) {
        return articles(channel).stream().map(Article::uri).toList();
    }

    private List<String> versions(String uri) {
        return articles("articles").stream()
                .filter(article -> article.uri().equals(uri))
                .map(article -> article.version().toString())
                .toList();
    }

    private List<Article> articles(String channel) {
        return sink(channel).received().stream().map(InboxIntakeIT::article).toList();
    }

    private static Article article(Message<Record<byte[], byte[]>> message) {
        try {
            return Json.MAPPER.readValue(message.getPayload().value(), Article.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(Message<?> message, String name) {
        OutgoingKafkaRecordMetadata<?> metadata =
                message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
        return new String(metadata.getHeaders().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
