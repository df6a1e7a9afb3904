package io.onrecord.store.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.onrecord.store.access.Admissions;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
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

    /// Whether each may still be told anything.
    private final Map<EventWriter, BooleanSupplier> connections = new ConcurrentHashMap<>();

    private final Admissions admissions;
    private final StreamConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Vertx vertx;
    private final Worker worker;

    Subscribers(
            StreamConfig config,
            Clock clock,
            MeterRegistry metrics,
            Admissions admissions,
            Vertx vertx) {
        this.vertx = vertx;
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
        connections.keySet().forEach(EventWriter::close);
    }

    /// Begins to tell a client, until it leaves or is dropped.
    void welcome(HttpServerRequest request, Subscription subscription, Beginning beginning) {
        EventWriter client = new EventWriter(request, subscription, vertx, clock);
        connections.put(client, admissions.reading(request));
        client.begin(beginning, config.heartbeat(), () -> connections.remove(client));
    }

    private boolean look() {
        Instant patience = clock.instant().minus(config.slowAfter());
        connections.forEach((client, welcome) -> {
            Instant given = client.given();
            if (given != null && given.isBefore(patience)) {
                LOG.infof("A client took nothing for %s: dropped", config.slowAfter());
                metrics.counter("onrecord.stream.dropped").increment();
                drop(client);
            } else if (!welcome.getAsBoolean()) {
                LOG.info("The key of a client was revoked: dropped");
                drop(client);
            }
        });
        return false;
    }

    private void drop(EventWriter client) {
        connections.remove(client);
        client.close();
    }
}
