package io.onrecord.store.stream;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// One client's way through the stream. It is pulled: nothing is read for a client that has not
/// taken what it was given before.
final class Subscription {

    private final Tail tail;
    private final StreamEntries entries;
    private final Interest interest;
    private volatile StreamId reached;

    /// @param from what the client has already
    Subscription(Tail tail, StreamEntries entries, Interest interest, StreamId from) {
        this.tail = tail;
        this.entries = entries;
        this.interest = interest;
        this.reached = from;
    }

    /// What comes next, as server-sent events one behind the other, as soon as there is something;
    /// empty when it is nothing of interest.
    CompletionStage<String> next() {
        StreamId from = reached;
        Optional<Tail.Stretch> near = tail.after(from.position());
        if (near.isEmpty()) {
            return CompletableFuture.supplyAsync(
                    () -> fromTable(from), Infrastructure.getDefaultWorkerPool());
        }
        return near.get().to() == from.position()
                ? tail.beyond(from.position()).thenCompose(advanced -> next())
                : CompletableFuture.completedFuture(told(near.get().entries(), near.get().to()));
    }

    private String fromTable(StreamId from) {
        try {
            StreamEntries.Page page = entries.after(from.position());
            return told(page.entries(), page.last());
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private String told(List<StreamEntry> stretch, long to) {
        String epoch = reached.epoch();
        StringBuilder events = new StringBuilder();
        for (StreamEntry entry : stretch) {
            if (interest.concerns(entry)) {
                StreamId id = new StreamId(epoch, entry.position());
                events.append(ServerSentEvent.of(entry.event(), id, entry.data()));
            }
        }
        reached = new StreamId(epoch, to);
        return events.toString();
    }
}
