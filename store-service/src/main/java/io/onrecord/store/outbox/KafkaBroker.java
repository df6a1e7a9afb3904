package io.onrecord.store.outbox;

import io.onrecord.events.EventCodec;
import io.onrecord.events.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// Kafka, through the channels `verdicts`, `ratings` and `keys`.
@ApplicationScoped
class KafkaBroker implements Broker {

    /// Longer than the producer itself tries.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MutinyEmitter<Record<byte[], byte[]>> verdicts;
    private final MutinyEmitter<Record<byte[], byte[]>> ratings;
    private final MutinyEmitter<Record<byte[], byte[]>> keys;

    KafkaBroker(
            @Channel("verdicts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> verdicts,
            @Channel("ratings") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> ratings,
            @Channel("keys") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> keys) {
        this.verdicts = verdicts;
        this.ratings = ratings;
        this.keys = keys;
    }

    @Override
    public List<OptionalLong> send(List<OutboxMessage> messages) {
        List<OutgoingMessageMetadata<RecordMetadata>> receipts = new ArrayList<>();
        List<Uni<Void>> sent = new ArrayList<>();
        for (OutboxMessage message : messages) {
            OutgoingMessageMetadata<RecordMetadata> receipt = new OutgoingMessageMetadata<>();
            receipts.add(receipt);
            // Subscribed to at once: the order of sending is the order of the outbox.
            sent.add(
                    Uni.createFrom()
                            .completionStage(
                                    channel(message.topic())
                                            .sendMessage(record(message).addMetadata(receipt))
                                            .subscribeAsCompletionStage()));
        }
        Uni.join().all(sent).andFailFast().await().atMost(PATIENCE);
        return receipts.stream().map(KafkaBroker::offset).toList();
    }

    private MutinyEmitter<Record<byte[], byte[]>> channel(String topic) {
        if (topic.equals(Topics.KEYS.name())) {
            return keys;
        }
        return topic.equals(Topics.RATINGS.name()) ? ratings : verdicts;
    }

    private static Message<Record<byte[], byte[]>> record(OutboxMessage message) {
        RecordHeaders headers = new RecordHeaders();
        message.headers().forEach((name, text) -> headers.add(name, EventCodec.bytes(text)));
        byte[] key = message.key().getBytes(StandardCharsets.UTF_8);
        return Message.of(Record.of(key, message.value()))
                .addMetadata(OutgoingKafkaRecordMetadata.builder().withHeaders(headers).build());
    }

    private static OptionalLong offset(OutgoingMessageMetadata<RecordMetadata> receipt) {
        RecordMetadata place = receipt.getResult();
        return place == null ? OptionalLong.empty() : OptionalLong.of(place.offset());
    }
}
