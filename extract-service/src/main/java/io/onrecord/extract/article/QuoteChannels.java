package io.onrecord.extract.article;

import io.onrecord.events.EventCodec.Encoded;
import io.onrecord.messaging.Records;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// The topics that readings go to, one for each lane. The buffers have no bound of their own: a
/// batch of articles has one, and the next is read when all of this one has been sent.
@ApplicationScoped
class QuoteChannels {

    private final MutinyEmitter<Record<byte[], byte[]>> live;
    private final MutinyEmitter<Record<byte[], byte[]>> backfill;

    QuoteChannels(
            @Channel("quotes") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> live,
            @Channel("quotes-backfill") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> backfill) {
        this.live = live;
        this.backfill = backfill;
    }

    /// Done when the broker has all of them.
    CompletableFuture<Void> live(List<Encoded> records) {
        return send(live, records);
    }

    CompletableFuture<Void> backfill(List<Encoded> records) {
        return send(backfill, records);
    }

    private static CompletableFuture<Void> send(
            MutinyEmitter<Record<byte[], byte[]>> channel, List<Encoded> records) {
        return CompletableFuture.allOf(
                records.stream()
                        .map(Records::message)
                        .map(message -> channel.sendMessage(message).subscribeAsCompletionStage())
                        .toArray(CompletableFuture[]::new));
    }
}
