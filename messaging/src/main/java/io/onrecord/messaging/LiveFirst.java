package io.onrecord.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;

/// Live is always drained first: what an import brings is worked on only while none of the news
/// waits in this process, neither fetched nor still with the broker. What has been begun is
/// finished, so news waits for at most one piece of it.
@ApplicationScoped
public class LiveFirst {

    private static final long PAUSE_MS = 20;

    private final Progress progress;
    private final ToLongFunction<String> lag;
    private volatile boolean stopping;

    @Inject
    public LiveFirst(Progress progress, ProgressWatch watch) {
        this(progress, watch::lag);
    }

    /// @param lag records of a channel that no poll has fetched
    LiveFirst(Progress progress, ToLongFunction<String> lag) {
        this.progress = progress;
        this.lag = lag;
    }

    /// Returns when the next piece of a backfill may be worked on, or when the service stops: what
    /// has been begun is finished.
    ///
    /// @param backfill the channel that waits
    /// @param live the channels that go first
    public void await(String backfill, List<String> live) {
        while (!stopping && live.stream().anyMatch(this::newsWaits)) {
            progress.alive(backfill);
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while news went first", e);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private boolean newsWaits(String live) {
        return progress.isWorking(live) || lag.applyAsLong(live) > 0;
    }
}
