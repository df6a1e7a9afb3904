package io.onrecord.store.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One client's way through the stream. It is pulled: nothing is read for a client that has not
/// taken what it was given before.
final class Subscription {

    private final Tail tail;
    private final StreamEntries entries;
    private final Interest interest;
    private final Duration heartbeat;
    private final Clock clock;
    private final @Nullable StreamId last;
    private volatile @Nullable StreamId reached;
    private volatile @Nullable Instant given;

    /// What a client is sent.
    sealed interface Signal {

        /// The first, at once.
        record Begun(Beginning beginning) implements Signal {}

        record Told(StreamId id, StreamEntry entry) implements Signal {}

        /// Nothing has happened, and the connection is alive.
        record Heartbeat() implements Signal {}
    }

    /// @param last the last id that the client has; null when it has none
    Subscription(Stretches stretches, Interest interest, @Nullable StreamId last) {
        this.tail = stretches.tail();
        this.entries = stretches.entries();
        this.heartbeat = stretches.heartbeat();
        this.clock = stretches.clock();
        this.interest = interest;
        this.last = last;
    }

    /// Where the stream comes from, and how long it may be silent.
    record Stretches(Tail tail, StreamEntries entries, Duration heartbeat, Clock clock) {}

    Multi<Signal> signals() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .indefinitely()
                .onItem()
                .invoke(this::give)
                .onItem()
                .transformToMultiAndConcatenate(signals -> Multi.createFrom().iterable(signals));
    }

    /// Since when the client has not taken what it was given; null while it waits for more.
    @Nullable Instant given() {
        return given;
    }

    private Uni<List<Signal>> next() {
        given = null;
        StreamId from = reached;
        if (from == null) {
            return onWorker(this::begin);
        }
        Optional<Tail.Stretch> near = tail.after(from.position());
        if (near.isEmpty()) {
            return onWorker(() -> fromTable(from));
        }
        StreamId to = new StreamId(from.epoch(), near.get().to());
        reached = to;
        List<Signal> told = told(near.get().entries(), to.epoch());
        return told.isEmpty() ? later(to) : Uni.createFrom().item(told);
    }

    private void give(List<Signal> signals) {
        given = signals.isEmpty() ? null : clock.instant();
    }

    private Uni<List<Signal>> later(StreamId from) {
        return Uni.createFrom()
                .completionStage(() -> tail.beyond(from.position()))
                .map(advanced -> List.<Signal>of())
                .ifNoItem()
                .after(heartbeat)
                .recoverWithItem(() -> List.of(new Signal.Heartbeat()));
    }

    private List<Signal> begin() throws SQLException {
        Beginning beginning = Beginning.of(last, entries.log());
        reached = beginning.id();
        return List.of(new Signal.Begun(beginning));
    }

    private List<Signal> fromTable(StreamId from) throws SQLException {
        StreamEntries.Page page = entries.after(from.position());
        reached = new StreamId(from.epoch(), page.last());
        return told(page.entries(), from.epoch());
    }

    private List<Signal> told(List<StreamEntry> stretch, String epoch) {
        return stretch.stream()
                .filter(interest::concerns)
                .<Signal>map(entry -> new Signal.Told(new StreamId(epoch, entry.position()), entry))
                .toList();
    }

    @FunctionalInterface
    private interface Look {
        List<Signal> at() throws SQLException;
    }

    private static Uni<List<Signal>> onWorker(Look look) {
        return Uni.createFrom()
                .<List<Signal>>emitter(emitter -> {
                    try {
                        emitter.complete(look.at());
                    } catch (SQLException | RuntimeException e) {
                        emitter.fail(e);
                    }
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
