package io.onrecord.cli.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Keeps parts running: one that ends is started again, later each time. Our services end
/// themselves when they make no progress, and count on it.
public final class Supervisor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Part, Watched> watched = new LinkedHashMap<>();
    private final Consumer<String> report;
    private final Consumer<List<Run.Member>> changed;
    private volatile boolean stopping;

    /// @param report told of what happens unasked, in words
    /// @param changed told of the processes whenever they change
    public Supervisor(Consumer<String> report, Consumer<List<Run.Member>> changed) {
        this.report = report;
        this.changed = changed;
    }

    private static final class Watched {
        private final Backoff backoff = new Backoff();
        private volatile ProcessHandle process;
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
        changed.accept(members());
        Thread.ofPlatform().daemon().name("keep-" + part.name()).start(() -> keep(part, watch));
    }

    private void keep(Part part, Watched watch) {
        while (true) {
            watch.process.onExit().join();
            Duration delay = watch.backoff.next();
            if (stopping) {
                return;
            }
            report.accept(
                    "%s ended by itself; starting it again in %d s (see %s)"
                            .formatted(part.name(), delay.toSeconds(), part.log()));
            Pause.of(delay);
            restart(part, watch);
        }
    }

    private synchronized void restart(Part part, Watched watch) {
        if (stopping) {
            return;
        }
        watch.restarts++;
        try {
            watch.process = part.start();
            watch.backoff.started();
            changed.accept(members());
        } catch (IOException | RuntimeException e) {
            report.accept(part.name() + " could not be started: " + e.getMessage());
        }
    }

    private List<Run.Member> members() {
        List<Run.Member> members = new ArrayList<>();
        watched.forEach((part, watch) ->
                members.add(
                        new Run.Member(
                                part.name(),
                                ProcessId.of(watch.process),
                                part.address(),
                                watch.restarts)));
        return members;
    }
}
