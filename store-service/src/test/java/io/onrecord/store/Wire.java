package io.onrecord.store;

import io.onrecord.events.Event;
import io.onrecord.events.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/// Records as a poll brings them.
public final class Wire {

    private Wire() {}

    public static ConsumerRecord<byte[], byte[]> record(String topic, Event event) {
        EventCodec.Encoded encoded =
                EventCodec.encode(event, "/test", "1").with(EventCodec.EXTRACTOR, "1");
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>(topic, 0, 7, bytes(encoded.key()), encoded.value());
        encoded.headers().forEach((name, text) -> record.headers().add(name, bytes(text)));
        return record;
    }

    public static ConsumerRecord<byte[], byte[]> junk(String topic) {
        return new ConsumerRecord<>(topic, 0, 8, bytes("key"), bytes("{"));
    }

    public static ConsumerRecords<byte[], byte[]> polled(
            String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), records), Map.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
