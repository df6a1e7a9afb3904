package io.onrecord.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The topics `*-dlq`: a record that cannot be used goes there as it came, so that the next one
/// gets its turn. Written through the channel `dead-letters`.
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<Record<byte[], byte[]>> channel;
    private final MeterRegistry metrics;
    private final MessagingConfig config;
    private final Clock clock;

    public DeadLetters(
            @Channel("dead-letters") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> channel,
            MeterRegistry metrics,
            MessagingConfig config,
            Clock clock) {
        this.channel = channel;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /// @return done when the broker has the dead letter; only then may the record be acknowledged
    public CompletableFuture<Void> write(ConsumerRecord<byte[], byte[]> raw, DeadLetter letter) {
        LOG.warnf("%s: %s: %s", Records.place(raw), letter.code(), letter.reason());
        metrics.counter("onrecord.dead.letters", "topic", raw.topic(), "code", letter.code())
                .increment();
        Headers headers = letter.headers(raw, config.service(), clock.instant());
        return send(raw, raw.value(), headers)
                .onFailure(Records::isTooLarge)
                .recoverWithUni(() -> withoutValue(raw, headers))
                .subscribeAsCompletionStage();
    }

    /// The headers make a record of nearly the topic's limit pass it: then they go alone, and say
    /// where the record stands.
    private Uni<Void> withoutValue(ConsumerRecord<byte[], byte[]> raw, Headers headers) {
        DeadLetter.add(headers, "truncated", "true");
        return send(raw, null, headers);
    }

    private Uni<Void> send(
            ConsumerRecord<byte[], byte[]> raw, byte @Nullable [] value, Headers headers) {
        OutgoingKafkaRecordMetadata<byte[]> metadata =
                OutgoingKafkaRecordMetadata.<byte[]>builder()
                        .withTopic(raw.topic() + "-dlq")
                        .withHeaders(headers)
                        .build();
        return channel.sendMessage(Message.of(Record.of(raw.key(), value)).addMetadata(metadata));
    }
}
