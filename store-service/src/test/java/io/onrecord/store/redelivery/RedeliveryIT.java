package io.onrecord.store.redelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.store.Newsroom;
import io.onrecord.store.database.KilledConnections;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.lookback.LookBack;
import io.onrecord.store.outbox.TopicInMemory;
import io.onrecord.store.worker.Commits;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same events, delivered in every way that Kafka allows, end as the same tables, byte for
/// byte. `-Donrecord.redelivery.events=100000` delivers more of them.
class RedeliveryIT {

    private static final int EVENTS = Integer.getInteger("onrecord.redelivery.events", 2_000);
    private static final Topics TOPICS = new Topics(InventedNews.events(EVENTS));

    /// Delivered once.
    private static final Store ONCE = new Store();

    @TempDir private static Path folder;

    private static Path content = Path.of("");
    private static Path history = Path.of("");

    /// A store with the workers that go with it.
    private static final class Store {

        private final String url = Postgres.migratedUrl();
        private final DataSource connections = Postgres.pooled(url);
        private final TopicInMemory topic = new TopicInMemory();
        private Newsroom newsroom = new Newsroom(connections);

        void take(List<List<Arrival>> polls) throws SQLException {
            for (List<Arrival> poll : polls) {
                newsroom.store(poll);
                work();
            }
        }

        /// A service that is started anew, over what the last one has left.
        void restart() {
            newsroom = new Newsroom(connections);
        }

        /// The last poll of a service that is killed in the middle of it.
        void isKilledOver(List<Arrival> poll) {
            KilledConnections killed = new KilledConnections(Postgres.unpooled(url), 6);
            assertThatThrownBy(() -> new Newsroom(killed).store(poll))
                    .isInstanceOf(SQLException.class);
        }

        private void work() throws SQLException {
            topic.relayTo(newsroom.database);
            LookBack lookBack = new LookBack(newsroom.database, newsroom.settling, new Commits());
            while (lookBack.round()) {
                // Until nothing is asked any more.
            }
            topic.relayTo(newsroom.database);
        }

        Path dump(Dump... parts) throws IOException, SQLException {
            return Dump.of(newsroom, folder, parts);
        }
    }

    @BeforeAll
    static void deliverOnce() throws IOException, SQLException {
        ONCE.take(TOPICS.polls(1));
        content = ONCE.dump(Dump.CONTENT);
        history = ONCE.dump(Dump.CONTENT, Dump.HISTORY);
    }

    @Test
    void theEventsHoldAllThatMatters() throws SQLException {
        assertThat(ONCE.newsroom.ask("SELECT DISTINCT origin FROM store.finding ORDER BY 1"))
                .containsExactly("ARTICLE", "LOOK_BACK");
        assertThat(ONCE.newsroom.ask("SELECT DISTINCT kind FROM store.stream ORDER BY 1"))
                .containsExactly("QUOTE", "QUOTE_WITHDRAWN", "VERDICT");
        assertThat(
                        ONCE.newsroom.ask(
                                "SELECT DISTINCT kind || ' ' || status FROM store.verdict"
                                        + " ORDER BY 1"))
                .contains("PUBLISHED_RATING ACTIVE", "REPEAT ACTIVE", "REPEAT WITHDRAWN");
    }

    @Test
    void deliveredAgainInOtherBatchesTheyLeaveNoTrace() throws IOException, SQLException {
        ONCE.take(TOPICS.polls(2));

        assertThat(Dump.difference(ONCE.dump(Dump.CONTENT, Dump.HISTORY), history)).isEmpty();
    }

    @Test
    void inTwoHalvesWithAServiceKilledBetweenTheyEndAsTheSame() throws IOException, SQLException {
        Store store = new Store();
        List<List<Arrival>> polls = TOPICS.polls(1);
        int half = polls.size() / 2;
        store.take(polls.subList(0, half));
        store.isKilledOver(polls.get(half));
        store.restart();
        // What it had not committed to Kafka comes again.
        store.take(polls.subList(half - 2, polls.size()));

        assertThat(Dump.difference(store.dump(Dump.CONTENT, Dump.HISTORY), history)).isEmpty();
    }

    @Test
    void inAnyOrderThatKafkaAllowsAndTwiceTheyEndAsTheSame() throws IOException, SQLException {
        Store store = new Store();
        store.take(TOPICS.polls(3));
        assertThat(Dump.difference(store.dump(Dump.CONTENT), content)).isEmpty();

        store.take(TOPICS.polls(4));
        assertThat(Dump.difference(store.dump(Dump.CONTENT), content)).isEmpty();
    }
}
