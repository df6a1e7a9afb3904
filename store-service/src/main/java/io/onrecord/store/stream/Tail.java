package io.onrecord.store.stream;

import io.onrecord.store.worker.Commits;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The newest stretch of the stream, read once for all subscribers of this instance.
@Startup
@Singleton
class Tail {

    private final StreamEntries entries;
    private final int kept;
    private final Worker worker;
    private final Deque<StreamEntry> newest = new ArrayDeque<>();

    /// Every entry behind this position and up to `last` is in `newest`.
    private long since;

    private long last = -1;

    /// What was asked for last, which most ask for who are up to date.
    private Stretch nearest = new Stretch(List.of(), -1);

    private long nearestFrom = -1;
    private CompletableFuture<Void> advanced = new CompletableFuture<>();

    Tail(StreamEntries entries, StreamConfig config, Commits commits) {
        this.entries = entries;
        this.kept = config.kept();
        this.worker = new Worker("stream-tail", config.pollEvery(), this::read);
        commits.listen(worker::nudge);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /// A stretch of the stream.
    ///
    /// @param to the position up to which the stretch is complete
    record Stretch(List<StreamEntry> entries, long to) {

        Stretch {
            entries = List.copyOf(entries);
        }
    }

    /// What follows a position; empty when it lies before what is kept here.
    synchronized Optional<Stretch> after(long position) {
        if (last < 0 || position < since) {
            return Optional.empty();
        }
        if (position != nearestFrom) {
            nearestFrom = position;
            nearest = new Stretch(following(position), Math.max(position, last));
        }
        return Optional.of(nearest);
    }

    private List<StreamEntry> following(long position) {
        List<StreamEntry> following = new ArrayList<>();
        Iterator<StreamEntry> back = newest.descendingIterator();
        while (back.hasNext()) {
            StreamEntry entry = back.next();
            if (entry.position() <= position) {
                break;
            }
            following.add(entry);
        }
        return following.reversed();
    }

    /// Done when there is something behind a position.
    synchronized CompletableFuture<Void> beyond(long position) {
        return last > position ? CompletableFuture.completedFuture(null) : advanced.copy();
    }

    /// The position of the newest entry that is known here; -1 before the first look.
    private synchronized long last() {
        return last;
    }

    private boolean read() throws SQLException {
        long from = last();
        if (from < 0) {
            begin(entries.log().newest()).complete(null);
            return true;
        }
        StreamEntries.Page page = entries.after(from);
        if (page.last() > from) {
            append(page).complete(null);
        }
        return page.more();
    }

    private synchronized CompletableFuture<Void> begin(long position) {
        since = position;
        last = position;
        return awaken();
    }

    /// @return what those wait for who wanted more
    private synchronized CompletableFuture<Void> append(StreamEntries.Page page) {
        page.entries().forEach(this::keep);
        last = page.last();
        while (newest.size() > kept) {
            since = newest.removeFirst().position();
        }
        return awaken();
    }

    /// A quote that is withdrawn is not told again: both begin with its id.
    private void keep(StreamEntry entry) {
        if (entry.event().equals("quote-withdrawn")) {
            String start = entry.data().substring(0, entry.data().length() - 1);
            newest.removeIf(told -> told.event().equals("quote") && told.data().startsWith(start));
        }
        newest.add(entry);
    }

    private CompletableFuture<Void> awaken() {
        CompletableFuture<Void> awaited = advanced;
        nearestFrom = -1;
        advanced = new CompletableFuture<>();
        return awaited;
    }
}
