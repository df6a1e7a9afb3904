package io.onrecord.store.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.onrecord.store.access.Admissions;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// Who listens on this instance. A client that does not take what it is sent is dropped: it comes
/// back with the id of the last event that it has. One whose key was revoked is dropped too.
@Startup
@Singleton
class Subscribers {

    private static final Logger LOG = Logger.getLogger(Subscribers.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Map<Subscription, Connection> connections = new ConcurrentHashMap<>();
    private final Admissions admissions;
    private final StreamConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Worker worker;

    /// @param welcome whether it may still be told anything
    /// @param close ends it
    private record Connection(BooleanSupplier welcome, Runnable close) {}

    Subscribers(StreamConfig config, Clock clock, MeterRegistry metrics, Admissions admissions) {
        this.admissions = admissions;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
        metrics.gaugeMapSize("onrecord.stream.subscribers", Tags.empty(), connections);
        worker = new Worker("stream-subscribers", LOOK_EVERY, this::look);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
        connections.values().forEach(connection -> connection.close().run());
    }

    /// @param request that the subscription answers
    void add(Subscription subscription, HttpServerRequest request) {
        connections.put(
                subscription,
                new Connection(admissions.reading(request), () -> request.connection().close()));
    }

    void remove(Subscription subscription) {
        connections.remove(subscription);
    }

    private boolean look() {
        Instant patience = clock.instant().minus(config.slowAfter());
        connections.forEach((subscription, connection) -> {
            Instant given = subscription.given();
            if (given != null && given.isBefore(patience)) {
                LOG.infof("A client took nothing for %s: dropped", config.slowAfter());
                metrics.counter("onrecord.stream.dropped").increment();
                drop(subscription, connection);
            } else if (!connection.welcome().getAsBoolean()) {
                LOG.info("The key of a client was revoked: dropped");
                drop(subscription, connection);
            }
        });
        return false;
    }

    private void drop(Subscription subscription, Connection connection) {
        remove(subscription);
        connection.close().run();
    }
}
