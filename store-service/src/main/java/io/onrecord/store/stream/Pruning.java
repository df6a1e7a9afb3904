package io.onrecord.store.stream;

import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Forgets entries of the stream that are older than its retention.
@Startup
@Singleton
class Pruning {

    private static final Duration EVERY = Duration.ofHours(1);

    private final Worker worker;

    Pruning(StreamEntries entries, StreamConfig config, Clock clock) {
        worker =
                new Worker(
                        "stream-pruning",
                        EVERY,
                        () -> {
                            entries.prune(clock.instant().minus(config.retention()));
                            return false;
                        });
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }
}
