package io.onrecord.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatabaseIT {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";

    private final Database database = new Database(Postgres.migrated());

    @Test
    void whatIsUndoneInFavourOfAnotherIsDoneAgain() throws Exception {
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = two.submit(() -> inOrder(1, 2, bothHoldOne, attempts));
            Future<Boolean> other = two.submit(() -> inOrder(2, 1, bothHoldOne, attempts));
            assertThat(List.of(one.get(), other.get())).containsOnly(true);
        }

        assertThat(attempts).hasValue(3);
    }

    @Test
    void whatFailsForAnotherReasonIsDoneOnce() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() ->
                        database.change(connection -> {
                            attempts.incrementAndGet();
                            Rows.execute(connection, "SELECT 1 / 0");
                        }))
                .isInstanceOf(SQLException.class);

        assertThat(attempts).hasValue(1);
    }

    private boolean inOrder(
            long first, long second, CountDownLatch bothHoldOne, AtomicInteger attempts)
            throws SQLException {
        return database.transaction(connection -> {
            attempts.incrementAndGet();
            Rows.select(connection, LOCK, row -> true, first);
            bothHoldOne.countDown();
            await(bothHoldOne);
            Rows.select(connection, LOCK, row -> true, second);
            return true;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
