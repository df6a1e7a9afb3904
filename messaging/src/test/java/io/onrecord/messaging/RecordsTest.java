package io.onrecord.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.ArticleRead;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.EventCodec;
import io.onrecord.events.EventCodec.Decoded;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void readsBackWhatItWrites() {
        ArticleRead event =
                new ArticleRead("a_1", ArticleVersion.FIRST, 3, 12, List.of("q_1"), List.of());
        Message<Record<byte[], byte[]>> message =
                Records.message(EventCodec.encode(event, "/onrecord/extract-service", "a_1/1.0"));
        ConsumerRecord<byte[], byte[]> raw = record(message.getPayload().value());
        message.getMetadata(OutgoingKafkaRecordMetadata.class)
                .orElseThrow()
                .getHeaders()
                .forEach(header -> raw.headers().add(header));
        assertThat(message.getPayload().key()).asString(StandardCharsets.UTF_8).isEqualTo("a_1");
        assertThat(Records.decode(raw)).isEqualTo(new Decoded.Known(event));
    }

    @Test
    void takesTheLastHeaderOfAName() {
        ConsumerRecord<byte[], byte[]> raw = record(new byte[0]);
        raw.headers().add("lane", new byte[] {'a'}).add("lane", new byte[] {'b'});
        assertThat(Records.header(raw, "lane")).isEqualTo("b");
    }

    @Test
    void hasNoHeaderWhereItsContentIsMissing() {
        ConsumerRecord<byte[], byte[]> raw = record(new byte[0]);
        raw.headers().add("lane", null);
        assertThat(Records.header(raw, "lane")).isNull();
        assertThat(Records.header(raw, "other")).isNull();
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        return new ConsumerRecord<>("quotes", 0, 5, null, value);
    }
}
