package io.onrecord.extract.article;

import io.onrecord.messaging.Progress;
import io.onrecord.messaging.ProgressWatch;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Live is always drained first: an article of an import is read only while none of the news waits
/// in this process, neither fetched nor still with the broker. An article that has been begun is
/// finished, so news waits for at most one.
@ApplicationScoped
class LiveFirst {

    private static final long PAUSE_MS = 20;

    private final Progress progress;
    private final ProgressWatch watch;
    private volatile boolean stopping;

    LiveFirst(Progress progress, ProgressWatch watch) {
        this.progress = progress;
        this.watch = watch;
    }

    /// Returns when an article of the backfill may be read, or when the service stops: what has
    /// been begun is finished.
    void await() {
        while (!stopping && newsWaits()) {
            progress.alive(ArticleIntake.BACKFILL);
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while news was read first", e);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private boolean newsWaits() {
        return progress.isWorking(ArticleIntake.LIVE) || watch.lag(ArticleIntake.LIVE) > 0;
    }
}
