package io.onrecord.cli.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Tasks done side by side.
final class Together {

    private Together() {}

    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    /// Returns when all are done; throws what the first of the list that failed threw.
    static void run(List<Task> tasks) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> done =
                    tasks.stream()
                            .<Future<?>>map(task ->
                                    threads.submit(() -> {
                                        task.run();
                                        return null;
                                    }))
                            .toList();
            for (Future<?> each : done) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
