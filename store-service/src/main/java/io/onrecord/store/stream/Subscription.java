package io.onrecord.store.stream;

import io.onrecord.events.Lane;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One client's way through the stream. It is pulled: nothing is read for a client that has not
/// taken what it was given before.
final class Subscription {

    /// Instead of a position, for a client that has none.
    static final long FROM_NOW = -1;

    private final Tail tail;
    private final StreamEntries entries;
    private final Set<Lane> lanes;
    private final Duration heartbeat;
    private final Clock clock;
    private volatile long position;
    private volatile @Nullable Instant given;

    /// What a client is sent.
    sealed interface Signal {

        record Told(StreamEntry entry) implements Signal {}

        /// Nothing has happened, and the connection is alive.
        record Heartbeat() implements Signal {}
    }

    /// @param position the last one that the client has
    Subscription(Stretches stretches, Set<Lane> lanes, long position) {
        this.tail = stretches.tail();
        this.entries = stretches.entries();
        this.heartbeat = stretches.heartbeat();
        this.clock = stretches.clock();
        this.lanes = lanes;
        this.position = position;
    }

    /// Where the stream comes from, and how long it may be silent.
    record Stretches(Tail tail, StreamEntries entries, Duration heartbeat, Clock clock) {}

    Multi<Signal> signals() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .indefinitely()
                .onItem()
                .transformToMultiAndConcatenate(signals -> Multi.createFrom().iterable(signals));
    }

    /// Since when the client has not taken what it was given; null while it waits for more.
    @Nullable Instant given() {
        return given;
    }

    private Uni<List<Signal>> next() {
        given = null;
        if (position == FROM_NOW) {
            position = tail.last();
        }
        Optional<Tail.Stretch> near = tail.after(position);
        if (near.isEmpty()) {
            return Uni.createFrom()
                    .item(this::fromTable)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        Tail.Stretch stretch = near.get();
        position = stretch.to();
        List<Signal> told = told(stretch.entries());
        return told.isEmpty() ? later() : Uni.createFrom().item(told);
    }

    private Uni<List<Signal>> later() {
        return Uni.createFrom()
                .completionStage(() -> tail.beyond(position))
                .map(advanced -> List.<Signal>of())
                .ifNoItem()
                .after(heartbeat)
                .recoverWithItem(() -> List.of(new Signal.Heartbeat()));
    }

    private List<Signal> fromTable() {
        try {
            StreamEntries.Page page = entries.after(position);
            position = page.last();
            return told(page.entries());
        } catch (SQLException e) {
            throw new IllegalStateException("the stream cannot be read", e);
        }
    }

    private List<Signal> told(List<StreamEntry> stretch) {
        List<Signal> told =
                stretch.stream()
                        .filter(entry -> lanes.contains(entry.lane()))
                        .<Signal>map(Signal.Told::new)
                        .toList();
        if (!told.isEmpty()) {
            given = clock.instant();
        }
        return told;
    }
}
