package io.onrecord.store.intake;

import io.onrecord.messaging.LiveFirst;
import io.onrecord.messaging.Progress;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The topics that this service reads. A batch is acknowledged when its handler returns.
@ApplicationScoped
public class Channels {

    private static final List<String> LIVE = List.of("articles", "quotes");

    private final Reception reception;
    private final Progress progress;
    private final LiveFirst liveFirst;

    public Channels(Reception reception, Progress progress, LiveFirst liveFirst) {
        this.reception = reception;
        this.progress = progress;
        this.liveFirst = liveFirst;
    }

    @Incoming("articles")
    @Blocking
    void articles(ConsumerRecords<byte[], byte[]> polled) {
        take("articles", polled);
    }

    @Incoming("articles-backfill")
    @Blocking
    void importedArticles(ConsumerRecords<byte[], byte[]> polled) {
        takeBehindNews("articles-backfill", polled);
    }

    @Incoming("quotes")
    @Blocking
    void quotes(ConsumerRecords<byte[], byte[]> polled) {
        take("quotes", polled);
    }

    @Incoming("quotes-backfill")
    @Blocking
    void importedQuotes(ConsumerRecords<byte[], byte[]> polled) {
        takeBehindNews("quotes-backfill", polled);
    }

    private void take(String channel, ConsumerRecords<byte[], byte[]> polled) {
        progress.run(channel, polled, () -> reception.take(channel, polled));
    }

    private void takeBehindNews(String channel, ConsumerRecords<byte[], byte[]> polled) {
        progress.run(
                channel,
                polled,
                () -> {
                    liveFirst.await(channel, LIVE);
                    reception.take(channel, polled);
                });
    }
}
