package io.onrecord.extract.article;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.events.EventCodec.Encoded;
import io.onrecord.extract.article.ArticleDesk.Outcome;
import io.onrecord.extract.rating.RatingFollower;
import io.onrecord.extract.rating.RatingIndex;
import io.onrecord.extract.rating.RatingSnapshot;
import io.onrecord.messaging.DeadLetter;
import io.onrecord.messaging.DeadLetters;
import io.onrecord.messaging.LiveFirst;
import io.onrecord.messaging.Progress;
import io.onrecord.messaging.Records;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes articles from Kafka. A batch is acknowledged when the broker has everything that came of
/// it.
@ApplicationScoped
public class ArticleIntake {

    private static final String LIVE = "articles";
    private static final String BACKFILL = "articles-backfill";

    private final ArticleDesk desk = new ArticleDesk(new ArticleReader()::read);
    private final RatingIndex index;
    private final RatingFollower follower;
    private final QuoteChannels quotes;
    private final DeadLetters deadLetters;
    private final Progress progress;
    private final LiveFirst liveFirst;

    ArticleIntake(
            RatingIndex index,
            RatingFollower follower,
            QuoteChannels quotes,
            DeadLetters deadLetters,
            Progress progress,
            LiveFirst liveFirst) {
        this.index = index;
        this.follower = follower;
        this.quotes = quotes;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.liveFirst = liveFirst;
    }

    @Incoming(LIVE)
    @Blocking
    void live(ConsumerRecords<byte[], byte[]> batch) {
        progress.run(LIVE, batch, () -> readAll(batch, LIVE, quotes::live));
    }

    @Incoming(BACKFILL)
    @Blocking
    void backfill(ConsumerRecords<byte[], byte[]> batch) {
        progress.run(BACKFILL, batch, () -> readAll(batch, BACKFILL, quotes::backfill));
    }

    private void readAll(ConsumerRecords<byte[], byte[]> batch, String channel, Lane lane) {
        follower.awaitCaughtUp();
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> raw : batch) {
            if (channel.equals(BACKFILL)) {
                liveFirst.await(BACKFILL, List.of(LIVE));
            }
            sent.add(read(raw, channel, lane));
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    private CompletableFuture<Void> read(
            ConsumerRecord<byte[], byte[]> raw, String channel, Lane lane) {
        return switch (read(raw)) {
            case Outcome.Read(List<Encoded> records) ->
                    lane.send(records).exceptionallyCompose(e -> tooLarge(raw, e));
            case Outcome.GivenUp(DeadLetter letter) -> deadLetters.write(raw, letter);
            case Outcome.Skipped(String type) -> {
                progress.skipped(channel, type);
                yield CompletableFuture.completedFuture(null);
            }
        };
    }

    private Outcome read(ConsumerRecord<byte[], byte[]> raw) {
        try (RatingSnapshot ratings = index.snapshot()) {
            return desk.read(raw, ratings, ratings.nextOffset());
        }
    }

    /// An article whose quotes make records that the broker does not take. What was sent of it is
    /// never shown: no ArticleRead closes it.
    private CompletableFuture<Void> tooLarge(
            ConsumerRecord<byte[], byte[]> raw, Throwable failure) {
        if (Records.isTooLarge(failure)) {
            return deadLetters.write(raw, new DeadLetter("TOO_LARGE", String.valueOf(failure)));
        }
        return CompletableFuture.failedFuture(failure);
    }

    @FunctionalInterface
    private interface Lane {
        CompletableFuture<Void> send(List<Encoded> records);
    }
}
