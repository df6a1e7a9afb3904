package io.onrecord.store.intake;

import io.onrecord.messaging.Progress;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The topics that this service reads. A batch is acknowledged when its handler returns.
@ApplicationScoped
public class Channels {

    private final Reception reception;
    private final Progress progress;

    public Channels(Reception reception, Progress progress) {
        this.reception = reception;
        this.progress = progress;
    }

    @Incoming("articles")
    @Blocking
    void articles(ConsumerRecords<byte[], byte[]> polled) {
        take("articles", polled);
    }

    @Incoming("articles-backfill")
    @Blocking
    void importedArticles(ConsumerRecords<byte[], byte[]> polled) {
        take("articles-backfill", polled);
    }

    @Incoming("quotes")
    @Blocking
    void quotes(ConsumerRecords<byte[], byte[]> polled) {
        take("quotes", polled);
    }

    @Incoming("quotes-backfill")
    @Blocking
    void importedQuotes(ConsumerRecords<byte[], byte[]> polled) {
        take("quotes-backfill", polled);
    }

    private void take(String channel, ConsumerRecords<byte[], byte[]> polled) {
        progress.run(channel, polled, () -> reception.take(channel, polled));
    }
}
