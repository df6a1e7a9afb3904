package io.onrecord.store.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Writes a subscription to its client, a stretch at once. All of it runs on the thread of the
/// connection but what the subscription does by itself.
final class EventWriter {

    private static final Logger LOG = Logger.getLogger(EventWriter.class);

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Subscription subscription;
    private final Clock clock;
    private final Vertx vertx;
    private final Context connection;
    private boolean silent;
    private volatile boolean closed;
    private volatile @Nullable Instant given;

    EventWriter(HttpServerRequest request, Subscription subscription, Vertx vertx, Clock clock) {
        this.request = request;
        this.response = request.response();
        this.subscription = subscription;
        this.vertx = vertx;
        this.connection = vertx.getOrCreateContext();
        this.clock = clock;
    }

    /// @param heartbeat how long a client hears nothing before it is told so
    /// @param end what to do when the client is gone
    void begin(Beginning beginning, Duration heartbeat, Runnable end) {
        long timer = vertx.setPeriodic(heartbeat.toMillis(), _ -> beat());
        Runnable left =
                () -> {
                    closed = true;
                    vertx.cancelTimer(timer);
                    end.run();
                };
        response.closeHandler(_ -> left.run());
        if (response.closed()) {
            left.run();
        }
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // What is packed comes late.
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        connection.runOnContext(_ -> write(ServerSentEvent.of(beginning)));
    }

    /// Since when the client has not taken what it was given; null while it waits for more.
    @Nullable Instant given() {
        return given;
    }

    void close() {
        request.connection().close();
    }

    private void goOn() {
        subscription
                .next()
                .whenComplete((events, failure) ->
                        connection.runOnContext(_ -> {
                            if (failure == null) {
                                write(events);
                            } else {
                                LOG.warnf(
                                        "A stream ends early, its client comes back: %s", failure);
                                close();
                            }
                        }));
    }

    private void write(String events) {
        if (closed) {
            return;
        }
        if (!events.isEmpty()) {
            silent = false;
            response.write(events);
        }
        if (response.writeQueueFull()) {
            given = clock.instant();
            response.drainHandler(_ -> {
                given = null;
                goOn();
            });
        } else {
            goOn();
        }
    }

    private void beat() {
        if (silent && !closed && given == null) {
            response.write(ServerSentEvent.HEARTBEAT);
        }
        silent = true;
    }
}
