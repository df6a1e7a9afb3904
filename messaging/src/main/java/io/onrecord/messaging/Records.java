package io.onrecord.messaging;

import io.onrecord.events.EventCodec;
import io.onrecord.events.EventCodec.Decoded;
import io.onrecord.events.EventCodec.Encoded;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/// Events as records of Kafka: [EventCodec] with the client's types around it.
public final class Records {

    private Records() {}

    public static Decoded decode(ConsumerRecord<byte[], byte[]> raw) {
        return EventCodec.decode(raw.value(), header(raw, EventCodec.TYPE));
    }

    /// The last header of that name; null when there is none, or it has no content.
    public static @Nullable String header(ConsumerRecord<byte[], byte[]> raw, String name) {
        Header header = raw.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    /// A message for an emitter of `Record<byte[], byte[]>`.
    public static Message<Record<byte[], byte[]>> message(Encoded encoded) {
        Headers headers = new RecordHeaders();
        encoded.headers().forEach((name, text) -> headers.add(name, EventCodec.bytes(text)));
        byte[] key = encoded.key().getBytes(StandardCharsets.UTF_8);
        return Message.of(Record.of(key, encoded.value()))
                .addMetadata(OutgoingKafkaRecordMetadata.builder().withHeaders(headers).build());
    }

    /// Where a record stands, for logs and errors: `inbox-2@17`.
    public static String place(ConsumerRecord<?, ?> raw) {
        return raw.topic() + "-" + raw.partition() + "@" + raw.offset();
    }

    /// Whether sending failed for the record's size, which trying again does not mend.
    public static boolean isTooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return true;
            }
        }
        return false;
    }
}
