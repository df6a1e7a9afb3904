package io.onrecord.store.lookback;

import io.onrecord.store.worker.Commits;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Keeps the look-back going while the service runs.
@Startup
@Singleton
class LookBackWorker {

    private final Worker worker;

    LookBackWorker(LookBack lookBack, Commits commits) {
        worker = new Worker("lookback-relay", Duration.ofMillis(500), lookBack::round);
        commits.listen(worker::nudge);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }
}
