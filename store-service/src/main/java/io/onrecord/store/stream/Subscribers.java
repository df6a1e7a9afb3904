package io.onrecord.store.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Who listens on this instance. A client that does not take what it is sent is dropped: it comes
/// back with the id of the last event that it has.
@Startup
@Singleton
class Subscribers {

    private static final Logger LOG = Logger.getLogger(Subscribers.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Map<Subscription, Runnable> connections = new ConcurrentHashMap<>();
    private final StreamConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Worker worker;

    Subscribers(StreamConfig config, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
        metrics.gaugeMapSize("onrecord.stream.subscribers", Tags.empty(), connections);
        worker = new Worker("stream-subscribers", LOOK_EVERY, this::dropSlow);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
        connections.values().forEach(Runnable::run);
    }

    /// @param close ends the connection
    void add(Subscription subscription, Runnable close) {
        connections.put(subscription, close);
    }

    void remove(Subscription subscription) {
        connections.remove(subscription);
    }

    private boolean dropSlow() {
        Instant patience = clock.instant().minus(config.slowAfter());
        connections.forEach((subscription, close) -> {
            Instant given = subscription.given();
            if (given != null && given.isBefore(patience)) {
                LOG.infof("A client took nothing for %s: dropped", config.slowAfter());
                metrics.counter("onrecord.stream.dropped").increment();
                remove(subscription);
                close.run();
            }
        });
        return false;
    }
}
