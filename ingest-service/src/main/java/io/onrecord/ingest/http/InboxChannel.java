package io.onrecord.ingest.http;

import io.onrecord.events.EventCodec;
import io.onrecord.events.Lane;
import io.onrecord.ingest.IngestConfig;
import io.onrecord.ingest.inbox.InboxDesk;
import io.onrecord.ingest.submission.Checked.Draft;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/// The way into the topic `inbox`. What is on its way has a bound in bytes, so that a broker that
/// is away costs answers, not memory.
@ApplicationScoped
class InboxChannel {

    /// The longest record: what producers may send, less room for key and headers.
    static final int LARGEST = 2 * 1024 * 1024 - 16 * 1024;

    private static final Logger LOG = Logger.getLogger(InboxChannel.class);

    private final MutinyEmitter<Record<byte[], byte[]>> channel;
    private final Semaphore room;
    private final Duration patience;

    InboxChannel(
            @Channel("inbox-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> channel,
            IngestConfig config) {
        this.channel = channel;
        this.room = new Semaphore(Math.toIntExact(config.maxInFlight().asLongValue()));
        this.patience = config.kafkaPatience();
    }

    /// @param json the submission as it came, checked as `draft`
    /// @return the receipt, when the broker has it, or when it does not answer in time
    CompletableFuture<Receipt> put(byte[] json, Draft draft) {
        if (!room.tryAcquire(json.length)) {
            return CompletableFuture.completedFuture(
                    Receipt.unavailable("too much is on its way to Kafka"));
        }
        return channel.sendMessage(message(json, draft))
                .subscribeAsCompletionStage()
                .whenComplete((sent, failure) -> room.release(json.length))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(sent -> Receipt.accepted(draft.article().id()))
                .exceptionally(InboxChannel::unavailable);
    }

    private static Receipt unavailable(Throwable failure) {
        LOG.warnf("A push does not get into Kafka: %s", failure);
        return Receipt.unavailable("Kafka does not answer; try again");
    }

    /// Keyed by source and uri: versions of an article are taken in the order in which they come.
    private static Message<Record<byte[], byte[]>> message(byte[] json, Draft draft) {
        String key = draft.article().source().domain() + " " + draft.article().uri();
        Headers headers = new RecordHeaders();
        if (draft.article().lane() == Lane.BACKFILL) {
            String lane = Lane.BACKFILL.name().toLowerCase(Locale.ROOT);
            headers.add(InboxDesk.LANE, EventCodec.bytes(lane));
        }
        return Message.of(Record.of(key.getBytes(StandardCharsets.UTF_8), json))
                .addMetadata(OutgoingKafkaRecordMetadata.builder().withHeaders(headers).build());
    }
}
