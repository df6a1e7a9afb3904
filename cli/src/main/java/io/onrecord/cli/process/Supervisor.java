package io.onrecord.cli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps parts running: one that ends is started again, later each time. Our services end
/// themselves when they make no progress, and count on it.
public final class Supervisor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Part, Watched> watched = new LinkedHashMap<>();
    private final ScheduledExecutorService restarts =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Consumer<String> report;
    private final Consumer<List<Run.Member>> changed;
    private boolean stopping;

    /// @param report told of what happens unasked, in words
    /// @param changed told of the processes whenever they change
    public Supervisor(Consumer<String> report, Consumer<List<Run.Member>> changed) {
        this.report = report;
        this.changed = changed;
    }

    private static final class Watched {
        private ProcessHandle process;
        private final Backoff backoff = new Backoff();
        private int restarts;

        Watched(ProcessHandle process) {
            this.process = process;
        }
    }

    /// Starts a part and keeps it running from now on.
    public void start(Part part) throws IOException {
        LogFile.rotate(part.log());
        ProcessHandle process = part.start();
        synchronized (this) {
            if (stopping) {
                process.destroyForcibly();
                return;
            }
            Watched watch = new Watched(process);
            watched.put(part, watch);
            watch(part, watch);
        }
    }

    /// How often a part ended by itself.
    public synchronized int restarts(Part part) {
        Watched watch = watched.get(part);
        return watch == null ? 0 : watch.restarts;
    }

    /// Stops what runs of `order`, one after the other.
    public void stop(List<? extends Part> order) {
        synchronized (this) {
            stopping = true;
        }
        restarts.shutdownNow();
        for (Part part : order) {
            Watched watch;
            synchronized (this) {
                watch = watched.remove(part);
            }
            if (watch != null) {
                stop(part, watch.process);
            }
        }
    }

    private void stop(Part part, ProcessHandle process) {
        if (process.isAlive()) {
            part.askToEnd(process);
        }
        if (!Leftovers.ended(process, PATIENCE)) {
            report.accept(part.name() + " did not end in time and was killed");
            process.destroyForcibly();
            Leftovers.ended(process, PATIENCE);
        }
    }

    private void watch(Part part, Watched watch) {
        watch.backoff.started();
        changed.accept(members());
        watch.process.onExit().thenRun(() -> ended(part, watch));
    }

    private synchronized void ended(Part part, Watched watch) {
        if (stopping) {
            return;
        }
        Duration delay = watch.backoff.next();
        report.accept(
                "%s ended by itself; starting it again in %d s (see %s)"
                        .formatted(part.name(), delay.toSeconds(), part.log()));
        restarts.schedule(() -> restart(part, watch), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void restart(Part part, Watched watch) {
        if (stopping) {
            return;
        }
        watch.restarts++;
        try {
            watch.process = part.start();
            watch(part, watch);
        } catch (IOException | UncheckedIOException e) {
            report.accept(part.name() + " could not be started: " + e.getMessage());
            ended(part, watch);
        }
    }

    private List<Run.Member> members() {
        List<Run.Member> members = new ArrayList<>();
        watched.forEach(
                (part, watch) ->
                        members.add(
                                new Run.Member(
                                        part.name(),
                                        ProcessId.of(watch.process),
                                        part.address(),
                                        watch.restarts)));
        return members;
    }
}
