package io.onrecord.store.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// A thread that does a task again and again: at once while there is more to do, otherwise when it
/// is nudged or the interval has passed. A round that fails is tried again a little later.
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final String name;
    private final Duration interval;
    private final Task task;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    /// One round of work.
    @FunctionalInterface
    public interface Task {

        /// @return whether there may be more to do right away
        boolean round() throws Exception;
    }

    /// @param interval how long it sleeps at most when there is nothing to do
    public Worker(String name, Duration interval, Task task) {
        this.name = name;
        this.interval = interval;
        this.task = task;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    /// There may be something to do.
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    /// Returns when the round that is under way is done, or a few seconds have passed.
    public void stop() {
        stopped = true;
        nudge();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!stopped) {
            if (!more()) {
                sleep();
            }
        }
    }

    private boolean more() {
        try {
            return task.round();
        } catch (Exception e) {
            LOG.warnf("%s: this round failed and is tried again: %s", name, e);
            LOG.debug(name, e);
            pause();
            return false;
        }
    }

    private void sleep() {
        try {
            boolean nudged = nudges.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
            LOG.tracef("%s: awake, nudged: %s", name, nudged);
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
