package io.onrecord.store.lookback;

import static io.onrecord.store.lookback.Meeting.Step.CHECK_AGAIN;
import static io.onrecord.store.lookback.Meeting.Step.CHECK_ARTICLE;
import static io.onrecord.store.lookback.Meeting.Step.CHECK_CANCELED;
import static io.onrecord.store.lookback.Meeting.Step.CHECK_READING;
import static io.onrecord.store.lookback.Meeting.Step.LOOK_BACK;
import static io.onrecord.store.lookback.Meeting.Step.READ;
import static io.onrecord.store.lookback.Meeting.Step.RELAY;
import static io.onrecord.store.lookback.Meeting.Step.REPORT_ARTICLE;
import static io.onrecord.store.lookback.Meeting.Step.REPORT_READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.KilledConnections;
import io.onrecord.store.database.SettlingLock;
import io.onrecord.store.lookback.Meeting.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Quote first or rating first: the pair is found, and told once.
class MeetingIT {

    private static final List<Step> OF_THE_RATING = List.of(CHECK_ARTICLE, CHECK_READING, RELAY);
    private static final List<Step> OF_THE_QUOTE = List.of(READ, REPORT_ARTICLE, REPORT_READING);

    private final Meeting meeting = new Meeting();

    @Test
    void inEveryOrderOfTheirSteps() throws SQLException {
        List<List<Step>> orders =
                interleaved(OF_THE_RATING, OF_THE_QUOTE).stream()
                        .flatMap(both -> interleaved(both, List.of(LOOK_BACK)).stream())
                        .toList();
        assertThat(orders).hasSize(140);
        for (List<Step> order : orders) {
            takeAll(order);
            assertFoundOnce(order);
        }
    }

    @Test
    void inEveryOrderOfTwoReadingsOfTheReport() throws SQLException {
        List<Step> readTwice = List.of(READ, REPORT_ARTICLE, REPORT_READING, READ, REPORT_READING);
        for (List<Step> order : interleaved(OF_THE_RATING, readTwice)) {
            takeAll(order);
            assertFoundOnce(order);
        }
    }

    @Test
    void inEveryOrderWithARatingThatIsTakenBackAndComesBack() throws SQLException {
        List<Step> back =
                List.of(CHECK_ARTICLE, CHECK_READING, RELAY, CHECK_CANCELED, RELAY, CHECK_AGAIN);
        for (List<Step> order : interleaved(back, OF_THE_QUOTE)) {
            takeAll(order);
            assertThat(meeting.ask("SELECT status FROM store.verdict WHERE kind = 'REPEAT'"))
                    .as("%s", order)
                    .containsExactly("ACTIVE");
        }
    }

    @Test
    void whateverInstanceIsKilledAtWhateverStatement() throws SQLException {
        List<List<Step>> orders =
                List.of(
                        inARow(OF_THE_RATING, OF_THE_QUOTE, List.of(LOOK_BACK)),
                        inARow(OF_THE_QUOTE, OF_THE_RATING, List.of(LOOK_BACK)));
        for (List<Step> order : orders) {
            for (int place = 0; place < order.size(); place++) {
                if (order.get(place) != READ) {
                    killAtEveryStatement(order, place);
                }
            }
        }
    }

    /// Both have written their rows, and neither has settled.
    @Test
    void whenBothTransactionsRunAtOnce() throws SQLException {
        for (List<Step> atOnce :
                List.of(
                        List.of(CHECK_READING, REPORT_READING),
                        List.of(REPORT_READING, CHECK_READING))) {
            meeting.begin();
            for (Step step : List.of(READ, CHECK_ARTICLE, REPORT_ARTICLE)) {
                meeting.take(step);
            }
            takeAtOnce(atOnce);
            meeting.end();
            assertFoundOnce(atOnce);
        }
    }

    private void killAtEveryStatement(List<Step> order, int place) throws SQLException {
        for (int statements = 0; true; statements++) {
            meeting.begin();
            for (Step step : order.subList(0, place)) {
                meeting.take(step);
            }
            KilledConnections killed = new KilledConnections(meeting.instance(), statements);
            if (!isKilled(order.get(place), killed)) {
                assertThat(statements).as("statements of %s", order.get(place)).isPositive();
                return;
            }
            for (Step step : order.subList(place, order.size())) {
                meeting.take(step);
            }
            meeting.end();
            assertFoundOnce(order, order.get(place), statements);
        }
    }

    private boolean isKilled(Step step, KilledConnections connections) throws SQLException {
        try {
            meeting.take(step, connections);
            return false;
        } catch (SQLException e) {
            if (connections.killed()) {
                return true;
            }
            throw e;
        }
    }

    private void takeAtOnce(List<Step> steps) throws SQLException {
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            new Database(meeting.instance())
                    .change(connection -> {
                        SettlingLock.take(connection);
                        for (Step step : steps) {
                            running.add(
                                    CompletableFuture.runAsync(
                                            () -> takeUnchecked(step), instances));
                            await().until(() -> waiting() == running.size());
                        }
                    });
            running.forEach(CompletableFuture::join);
        }
    }

    private int waiting() throws SQLException {
        return meeting.ask(
                        """
                        SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        """)
                .size();
    }

    private void takeUnchecked(Step step) {
        try {
            meeting.take(step);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void takeAll(List<Step> order) throws SQLException {
        meeting.begin();
        for (Step step : order) {
            meeting.take(step);
        }
        meeting.end();
    }

    private void assertFoundOnce(Object... circumstances) throws SQLException {
        assertThat(meeting.repeats())
                .as("%s", List.of(circumstances))
                .containsExactly("ACTIVE 1 1");
        assertThat(meeting.sent()).as("%s", List.of(circumstances)).isEqualTo(1);
    }

    private static List<Step> inARow(List<Step> first, List<Step> second, List<Step> third) {
        List<Step> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }

    /// Every order in which two rows of steps can happen.
    private static List<List<Step>> interleaved(List<Step> one, List<Step> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(one.isEmpty() ? other : one);
        }
        List<List<Step>> orders = new ArrayList<>();
        interleaved(one.subList(1, one.size()), other)
                .forEach(rest -> orders.add(inARow(one.subList(0, 1), rest, List.of())));
        interleaved(one, other.subList(1, other.size()))
                .forEach(rest -> orders.add(inARow(other.subList(0, 1), rest, List.of())));
        return orders;
    }
}
