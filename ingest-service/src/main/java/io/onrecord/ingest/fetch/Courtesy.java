package io.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// One connection to a host at a time, and a pause before the next. Of this process: which process
/// asks which hosts is for whoever shares the work out.
final class Courtesy {

    /// Hosts that are asked at the same time, and those whose pause lasts.
    private static final int REMEMBERED = 10_000;

    private final Map<String, Host> hosts =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
                    return size() > REMEMBERED && eldest.getValue().isIdle();
                }
            };

    /// A host's turn, until it is closed.
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    private static final class Host {

        private final Semaphore connection = new Semaphore(1, true);
        private volatile long freeAt = System.nanoTime();

        boolean isIdle() {
            return connection.availablePermits() == 1 && freeAt - System.nanoTime() < 0;
        }
    }

    /// Waits for the host's turn.
    ///
    /// @param pause after the turn
    /// @return empty when the turn does not come before the deadline
    Optional<Turn> turn(String host, Duration pause, Deadline deadline)
            throws InterruptedException {
        Host it;
        synchronized (hosts) {
            it = hosts.computeIfAbsent(host, name -> new Host());
        }
        if (!it.connection.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        long wait = it.freeAt - System.nanoTime();
        if (wait > deadline.left().toNanos()) {
            it.connection.release();
            return Optional.empty();
        }
        try {
            TimeUnit.NANOSECONDS.sleep(wait);
        } catch (InterruptedException e) {
            it.connection.release();
            throw e;
        }
        return Optional.of(() -> {
            it.freeAt = System.nanoTime() + pause.toNanos();
            it.connection.release();
        });
    }
}
