package io.onrecord.store.webhook;

import io.onrecord.outbound.Destination;
import io.onrecord.store.stream.StreamEntries;
import io.onrecord.store.stream.StreamEntry;
import io.onrecord.store.stream.StreamId;
import io.onrecord.store.worker.Commits;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sends what is due, a few messages to each address at once: whoever is slow keeps nobody waiting.
@Startup
@Singleton
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int GONE = 410;

    /// Of the pool's connections: the intake and the questions need theirs.
    private static final int CONNECTIONS = 4;

    private final Deliveries deliveries;
    private final FanOut fanOut;
    private final StreamEntries stream;
    private final Post post;
    private final WebhookConfig config;
    private final Clock clock;
    private final Destination destination;
    private final Patience patience;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Semaphore connections = new Semaphore(CONNECTIONS);
    private final Worker worker;

    Sender(
            Deliveries deliveries,
            FanOut fanOut,
            StreamEntries stream,
            Post post,
            WebhookConfig config,
            Clock clock,
            Commits commits) {
        this.deliveries = deliveries;
        this.fanOut = fanOut;
        this.stream = stream;
        this.post = post;
        this.config = config;
        this.clock = clock;
        this.destination = config.destination();
        this.patience = new Patience(config.retryFirst(), config.retryAtMost(), config.retryFor());
        worker = new Worker("webhooks", config.lookEvery(), this::round);
        commits.listen(worker::nudge);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean round() throws SQLException {
        boolean more = fanOut.round();
        Instant now = clock.instant();
        Set<String> busy =
                underWay.entrySet().stream()
                        .filter(one -> one.getValue() >= Deliveries.TO_ONE)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        int room = Deliveries.TO_ALL - underWay.values().stream().mapToInt(Integer::intValue).sum();
        // Longer than an attempt takes.
        Duration lease = config.answerWithin().multipliedBy(4);
        List<Delivery> due = room > 0 ? deliveries.take(now, lease, busy, room) : List.of();
        for (Delivery delivery : due) {
            underWay.merge(delivery.webhookId(), 1, Integer::sum);
            Thread.ofVirtual().name("webhook").start(() -> attempt(delivery));
        }
        return more;
    }

    private void attempt(Delivery delivery) {
        try {
            Optional<Message> message = connected(() -> message(delivery));
            if (message.isEmpty()) {
                connected(() -> moot(delivery));
                return;
            }
            Post.Reply reply =
                    switch (destination.of(delivery.url())) {
                        case Destination.Answer.Refused refused ->
                                new Post.Reply.Unanswered(refused.reason().words());
                        case Destination.Answer.Allowed to ->
                                post.send(to, message.get().headers(), message.get().body());
                    };
            connected(() -> settle(delivery, reply));
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("A %s failed and is tried again: %s", delivery, e);
        } finally {
            underWay.computeIfPresent(
                    delivery.webhookId(), (id, count) -> count == 1 ? null : count - 1);
            worker.nudge();
        }
    }

    /// What is sent.
    private record Message(Map<String, String> headers, String body) {}

    private Optional<Message> message(Delivery delivery) throws SQLException {
        Optional<StreamEntry> entry = stream.at(delivery.position());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String id = "msg_" + new StreamId(stream.log().epoch(), delivery.position());
        Instant now = clock.instant();
        String timestamp = Long.toString(now.getEpochSecond());
        // The entry's data are JSON already.
        String body =
                "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}"
                        .formatted(entry.get().event(), now, entry.get().data());
        String signature = Signature.of(id, now.getEpochSecond(), body, delivery.secrets());
        return Optional.of(
                new Message(
                        Map.of(
                                "Content-Type", "application/json",
                                "User-Agent", "OnRecord",
                                "webhook-id", id,
                                "webhook-timestamp", timestamp,
                                "webhook-signature", signature),
                        body));
    }

    /// Something that needs the database.
    @FunctionalInterface
    private interface Step<T> {

        T take() throws SQLException;
    }

    private <T> T connected(Step<T> step) throws SQLException {
        connections.acquireUninterruptibly();
        try {
            return step.take();
        } finally {
            connections.release();
        }
    }

    private boolean moot(Delivery delivery) throws SQLException {
        deliveries.end(delivery, Deliveries.End.MOOT, "nothing to tell any more");
        return true;
    }

    private boolean settle(Delivery delivery, Post.Reply reply) throws SQLException {
        switch (reply) {
            case Post.Reply.Unanswered(String why) -> again(delivery, why, null);
            case Post.Reply.Answered answer when answer.status() / 100 == 2 ->
                    deliveries.end(delivery, Deliveries.End.DELIVERED, "HTTP " + answer.status());
            case Post.Reply.Answered answer when answer.status() == GONE ->
                    deliveries.gone(delivery, "HTTP " + answer.status());
            case Post.Reply.Answered answer ->
                    again(delivery, "HTTP " + answer.status(), answer.retryAfter());
        }
        return true;
    }

    private void again(Delivery delivery, String outcome, @Nullable Duration asked)
            throws SQLException {
        Optional<Instant> next =
                patience.next(
                        delivery.attempts(),
                        delivery.firstAt(),
                        clock.instant(),
                        asked,
                        ThreadLocalRandom.current().nextDouble());
        if (next.isPresent()) {
            deliveries.postpone(delivery, next.get(), outcome);
        } else {
            deliveries.end(delivery, Deliveries.End.FAILED, outcome);
        }
    }
}
