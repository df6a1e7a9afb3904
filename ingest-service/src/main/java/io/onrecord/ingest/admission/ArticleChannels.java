package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.events.EventCodec;
import io.onrecord.events.Lane;
import io.onrecord.messaging.Records;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// The topics that articles go out to, one for each lane.
@ApplicationScoped
public class ArticleChannels {

    private static final String SOURCE = "/onrecord/ingest-service";

    private final MutinyEmitter<Record<byte[], byte[]>> live;
    private final MutinyEmitter<Record<byte[], byte[]>> backfill;

    ArticleChannels(
            @Channel("articles") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> live,
            @Channel("articles-backfill") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> backfill) {
        this.live = live;
        this.backfill = backfill;
    }

    /// Returns when the broker has all of them.
    public void send(List<Article> articles) {
        CompletableFuture.allOf(articles.stream().map(this::send).toArray(CompletableFuture[]::new))
                .join();
    }

    private CompletableFuture<Void> send(Article article) {
        String id = article.id() + "/" + article.version();
        MutinyEmitter<Record<byte[], byte[]>> lane =
                article.lane() == Lane.BACKFILL ? backfill : live;
        return lane.sendMessage(Records.message(EventCodec.encode(article, SOURCE, id)))
                .subscribeAsCompletionStage();
    }
}
