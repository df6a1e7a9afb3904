package io.onrecord.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void saysWhereAndWhyBehindTheRecordsOwnHeaders() {
        ConsumerRecord<byte[], byte[]> raw = record();
        raw.headers().add("trace", bytes("42"));
        assertThat(texts(new DeadLetter("EMPTY", "no value").headers(raw, "ingest", NOW)))
                .containsExactly(
                        "trace=42",
                        "dlq_topic=inbox",
                        "dlq_partition=2",
                        "dlq_offset=17",
                        "dlq_code=EMPTY",
                        "dlq_reason=no value",
                        "dlq_service=ingest",
                        "dlq_time=2026-03-01T12:00:00Z");
    }

    @Test
    void dropsWhatAnEarlierDeadLetterHadAdded() {
        ConsumerRecord<byte[], byte[]> raw = record();
        raw.headers().add("dlq_code", bytes("FORGED")).add("dlq_truncated", bytes("true"));
        assertThat(texts(new DeadLetter("EMPTY", "no value").headers(raw, "ingest", NOW)))
                .hasSize(7)
                .contains("dlq_code=EMPTY");
    }

    @Test
    void keepsAReasonShort() {
        assertThat(new DeadLetter("EMPTY", "x".repeat(5_000)).reason()).hasSize(1_001);
    }

    private static ConsumerRecord<byte[], byte[]> record() {
        return new ConsumerRecord<>("inbox", 2, 17, bytes("key"), bytes("value"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(Headers headers) {
        List<String> texts = new ArrayList<>();
        for (Header header : headers) {
            texts.add(header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
