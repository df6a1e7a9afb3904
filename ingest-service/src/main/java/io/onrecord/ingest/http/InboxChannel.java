package io.onrecord.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.EventCodec;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import io.onrecord.events.Topics;
import io.onrecord.ingest.IngestConfig;
import io.onrecord.ingest.inbox.InboxDesk;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Submissions;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    private static final String PLAIN = "application/vnd.onrecord.article+json";
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

    /// Every format has become our own by here: the inbox reads it quickly, and as the same draft.
    ///
    /// @return the receipt, when the broker has it, or when it does not answer in time
    CompletableFuture<Receipt> put(Draft draft) {
        byte[] json = json(draft);
        if (!room.tryAcquire(json.length)) {
            return CompletableFuture.completedFuture(
                    Receipt.unavailable("too much is on its way to Kafka"));
        }
        return channel.sendMessage(message(json, draft))
                .subscribeAsCompletionStage()
                .whenComplete((sent, failure) -> room.release(json.length))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(sent -> Receipt.accepted(draft.article().id(), draft.warnings()))
                .exceptionally(InboxChannel::unavailable);
    }

    private static byte[] json(Draft draft) {
        try {
            return Json.MAPPER.writeValueAsBytes(Submissions.of(draft));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that is no JSON: " + draft.article().id(), e);
        }
    }

    private static Receipt unavailable(Throwable failure) {
        LOG.warnf("A push does not get into Kafka: %s", failure);
        return Receipt.unavailable("Kafka does not answer; try again");
    }

    /// Keyed by source and uri: versions of an article are taken in the order in which they come.
    private static Message<Record<byte[], byte[]>> message(byte[] json, Draft draft) {
        String key = draft.article().source().domain() + " " + draft.article().uri();
        Headers headers = new RecordHeaders();
        headers.add(InboxDesk.CONTENT_TYPE, EventCodec.bytes(PLAIN));
        Topics.Topic topic =
                draft.article().lane() == Lane.BACKFILL ? Topics.INBOX_BACKFILL : Topics.INBOX;
        return Message.of(Record.of(key.getBytes(StandardCharsets.UTF_8), json))
                .addMetadata(
                        OutgoingKafkaRecordMetadata.builder()
                                .withTopic(topic.name())
                                .withHeaders(headers)
                                .build());
    }
}
