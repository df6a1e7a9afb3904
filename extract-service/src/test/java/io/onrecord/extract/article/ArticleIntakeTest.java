package io.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onrecord.events.EventCodec;
import io.onrecord.extract.Articles;
import io.onrecord.extract.InMemoryChannels;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InMemoryChannels.class)
class ArticleIntakeTest {

    private final InMemoryConnector channels;

    @Inject
    ArticleIntakeTest(@Connector("smallrye-in-memory") InMemoryConnector channels) {
        this.channels = channels;
    }

    @BeforeEach
    void clear() {
        sink("quotes").clear();
        sink("quotes-backfill").clear();
        sink("dead-letters").clear();
    }

    @Test
    void aBadRecordCostsItsDeadLetterAndNothingElse() {
        channels.source("articles").send(batch(List.of(Articles.raw("{"), article("It holds."))));
        await().untilAsserted(() -> assertThat(types("quotes")).contains("article-read"));
        assertThat(sink("dead-letters").received())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.getPayload().value()).asString().isEqualTo("{");
                    assertThat(header(letter, "dlq_code")).isEqualTo("NO_TYPE");
                    assertThat(header(letter, "dlq_service")).isEqualTo("extract-service");
                    assertThat(topic(letter)).isEqualTo("articles-dlq");
                });
    }

    @Test
    void whatCameOnTheBackfillLaneGoesOutOnIt() {
        channels.source("articles-backfill").send(batch(List.of(article("It stands."))));
        await().untilAsserted(() -> assertThat(types("quotes-backfill")).contains("article-read"));
        assertThat(sink("quotes").received()).isEmpty();
    }

    private static ConsumerRecord<byte[], byte[]> article(String text) {
        return Articles.record(Articles.withText(text));
    }

    private static ConsumerRecords<byte[], byte[]> batch(
            List<ConsumerRecord<byte[], byte[]>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition("articles", 0), records), Map.of());
    }

    private InMemorySink<Record<byte[], byte[]>> sink(String channel) {
        return channels.sink(channel);
    }

    private List<String> types(String channel) {
        return sink(channel).received().stream()
                .map(message -> header(message, EventCodec.TYPE))
                .map(type -> type.replace("io.onrecord.", "").replace(".v1", ""))
                .toList();
    }

    private static String header(Message<?> message, String name) {
        return new String(headers(message).lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Headers headers(Message<?> message) {
        return metadata(message).getHeaders();
    }

    private static String topic(Message<?> message) {
        return metadata(message).getTopic();
    }

    private static OutgoingKafkaRecordMetadata<?> metadata(Message<?> message) {
        return message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
    }
}
