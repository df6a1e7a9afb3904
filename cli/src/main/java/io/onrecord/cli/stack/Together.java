package io.onrecord.cli.stack;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Tasks done side by side.
final class Together {

    private Together() {}

    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    /// Returns when all are done. When one fails, the others are interrupted, and what it threw is
    /// thrown.
    static void run(List<Task> tasks) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            CompletionService<Boolean> done = new ExecutorCompletionService<>(threads);
            for (Task task : tasks) {
                done.submit(() -> {
                    task.run();
                    return true;
                });
            }
            try {
                for (int i = 0; i < tasks.size(); i++) {
                    done.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }
}
