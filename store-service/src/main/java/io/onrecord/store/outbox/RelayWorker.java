package io.onrecord.store.outbox;

import io.onrecord.store.worker.Commits;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Keeps the relay going while the service runs.
@Startup
@Singleton
class RelayWorker {

    private final Worker worker;

    RelayWorker(Relay relay, Commits commits) {
        worker = new Worker("outbox-relay", Duration.ofMillis(500), relay::round);
        commits.listen(worker::nudge);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }
}
