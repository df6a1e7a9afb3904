package io.onrecord.cli.bulk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// What another thread did.
final class Outcomes {

    private Outcomes() {}

    /// Its result, or what it threw.
    static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
