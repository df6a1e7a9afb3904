package io.onrecord.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/// Live is always drained first: what an import brings is worked on only while none of the news
/// waits in this process, neither fetched nor still with the broker. What has been begun is
/// finished, so news waits for at most one piece of it.
///
/// Behind a piece of news the import waits a moment longer: the machine is the next service's, in
/// which the same news is now. Where news comes without a pause, the import gets its turn between
/// two such moments, so that it ends at all.
@ApplicationScoped
public class LiveFirst {

    private static final long PAUSE_MS = 20;
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration TURN = Duration.ofMillis(150);
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofDays(365);

    /// Until when an import that waited may go on, by its channel.
    private final Map<String, Instant> turns = new ConcurrentHashMap<>();

    /// When an import was last let on, by its channel.
    private final Map<String, Instant> begun = new ConcurrentHashMap<>();

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
        await(backfill, live, LONG);
    }

    /// @param atMost after which it goes on all the same
    public void await(String backfill, List<String> live, Duration atMost) {
        Instant begin = progress.now();
        Instant rested = begin.plus(rest(backfill, live, begin));
        while (!stopping
                && progress.now().isBefore(begin.plus(atMost))
                && (progress.now().isBefore(rested) || waits(backfill, live, begin))) {
            progress.alive(backfill);
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while news went first", e);
            }
        }
        begun.put(backfill, progress.now());
    }

    private Duration rest(String backfill, List<String> live, Instant now) {
        Instant begin = begun.get(backfill);
        if (begin == null
                || live.stream().noneMatch(it -> progress.finishedSince(it, now.minus(LATELY)))) {
            return Duration.ZERO;
        }
        Duration rest = Duration.between(begin, now).multipliedBy(2);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private boolean waits(String backfill, List<String> live, Instant begin) {
        if (live.stream().anyMatch(this::newsWaits)) {
            return true;
        }
        Instant now = progress.now();
        if (now.isBefore(turns.getOrDefault(backfill, Instant.MIN))
                || live.stream().noneMatch(it -> progress.finishedSince(it, now.minus(MOMENT)))) {
            return false;
        }
        if (now.isBefore(begin.plus(MOMENT))) {
            return true;
        }
        turns.put(backfill, now.plus(TURN));
        return false;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private boolean newsWaits(String live) {
        return progress.isWorking(live) || lag.applyAsLong(live) > 0;
    }
}
