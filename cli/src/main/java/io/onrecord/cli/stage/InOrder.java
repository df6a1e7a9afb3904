package io.onrecord.cli.stage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work on many items: on all cores, its results in the order of the items, with a bounded number
/// of them in memory.
final class InOrder {

    private static final int AHEAD_PER_CORE = 32;

    private final int cores;

    InOrder(int cores) {
        this.cores = cores;
    }

    static InOrder onAllCores() {
        return new InOrder(Runtime.getRuntime().availableProcessors());
    }

    /// Where items come from.
    @FunctionalInterface
    interface Source<T> {
        /// The next item; null at the end.
        @Nullable T next() throws IOException;
    }

    /// Where results go to.
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    <T, R> void run(Source<T> source, Function<T, R> work, Sink<R> sink) throws IOException {
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            try {
                for (T item = source.next(); item != null; item = source.next()) {
                    T each = item;
                    ahead.add(workers.submit(() -> work.apply(each)));
                    if (ahead.size() >= cores * AHEAD_PER_CORE || ahead.getFirst().isDone()) {
                        sink.accept(result(ahead.removeFirst()));
                    }
                }
                while (!ahead.isEmpty()) {
                    sink.accept(result(ahead.removeFirst()));
                }
            } finally {
                ahead.forEach(left -> left.cancel(true));
            }
        }
    }

    private static <R> R result(Future<R> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a stage failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
