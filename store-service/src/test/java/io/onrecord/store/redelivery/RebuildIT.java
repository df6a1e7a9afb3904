package io.onrecord.store.redelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.Json;
import io.onrecord.events.PersonDecision;
import io.onrecord.store.Newsroom;
import io.onrecord.store.archive.Archive;
import io.onrecord.store.archive.Header;
import io.onrecord.store.archive.Rebuild;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.database.Rows;
import io.onrecord.store.decision.Desk;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.lookback.LookBack;
import io.onrecord.store.outbox.TopicInMemory;
import io.onrecord.store.worker.Commits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that is made anew, of an archive and of what the topics bring again.
class RebuildIT {

    private static final List<List<Arrival>> POLLS = new Topics(InventedNews.events(600)).polls(1);
    private static final int UNTIL_ARCHIVED = POLLS.size() / 2;
    private static final String PEOPLE =
            """
            SELECT jsonb_agg(to_jsonb(d) ORDER BY id)::text FROM store.decision d
            UNION ALL SELECT jsonb_agg(to_jsonb(k) ORDER BY id)::text FROM store.api_key k
            UNION ALL SELECT jsonb_agg(to_jsonb(w) ORDER BY id)::text FROM store.webhook w
            UNION ALL SELECT jsonb_agg(to_jsonb(e) ORDER BY article_id)::text FROM store.erased e
            UNION ALL SELECT jsonb_agg(to_jsonb(o) ORDER BY position)::text FROM store.webhook_delivery o
            """;

    /// Of which the archive is.
    private static final Newsroom LOST = new Newsroom(Postgres.pooled(Postgres.migratedUrl()));

    private static final TopicInMemory TOPIC = new TopicInMemory();

    @TempDir private static Path folder;

    private static List<String> archive = List.of();
    private static List<String> people = List.of();
    private static Path history = Path.of("");
    private static Path content = Path.of("");

    @BeforeAll
    static void lose() throws IOException, SQLException {
        deliver(LOST, POLLS.subList(0, UNTIL_ARCHIVED));
        peopleAct();
        archive = archived(LOST);
        people = LOST.ask(PEOPLE);
        history = Dump.of(LOST, folder, Dump.CONTENT, Dump.HISTORY);
        deliver(LOST, POLLS.subList(UNTIL_ARCHIVED, POLLS.size()));
        content = Dump.of(LOST, folder, Dump.CONTENT);
    }

    private static void peopleAct() throws SQLException {
        String verdict =
                LOST.ask("SELECT id FROM store.verdict WHERE status = 'ACTIVE' ORDER BY id")
                        .getFirst();
        new Desk(LOST.database, LOST.settling, new Commits())
                .decide(verdict, decision("The tape says otherwise."));
        LOST.database.change(connection -> {
            Rows.execute(
                    connection,
                    """
                    INSERT INTO store.api_key (id, hash, name, scopes, sources, created_at)
                    VALUES ('k_desk', 'hash', 'Desk', '["READ"]', '[]', now())
                    """);
            Rows.execute(
                    connection,
                    """
                    INSERT INTO store.webhook (id, url, interest, since, secret, created_at)
                    VALUES ('w_desk', 'https://desk.example', '{}', 3, 'secret', now())
                    """);
            Rows.execute(
                    connection,
                    """
                    INSERT INTO store.webhook_delivery
                        (webhook_id, position, state, attempts, due_at, first_at)
                    VALUES ('w_desk', 7, 'PENDING', 1, now(), now())
                    """);
            Rows.execute(connection, "UPDATE store.webhook_progress SET position = 42");
        });
        String article = LOST.ask("SELECT min(article_id) FROM store.reading").getFirst();
        LOST.database.change(connection -> LOST.settling.erase(connection, article));
        TOPIC.relayTo(LOST.database);
    }

    @Test
    void ofAnArchiveAloneItIsTheSameStoreByteForByte() throws IOException, SQLException {
        Newsroom made = rebuilt(new Newsroom(), false);

        assertThat(Dump.difference(Dump.of(made, folder, Dump.CONTENT, Dump.HISTORY), history))
                .isEmpty();
        assertThat(made.ask(PEOPLE)).isEqualTo(people);
        assertThat(made.ask("SELECT position::text FROM store.webhook_progress"))
                .containsExactly("42");
    }

    @Test
    void theTopicsBringWhatCameSinceAndLeaveNoOtherTrace() throws IOException, SQLException {
        Newsroom made = rebuilt(new Newsroom(), false);

        deliver(made, POLLS);

        assertThat(Dump.difference(Dump.of(made, folder, Dump.CONTENT), content)).isEmpty();
        assertThat(made.ask(PEOPLE)).isEqualTo(people);
    }

    @Test
    void anArchiveMayBePutInTwiceAndOnlyByWhomeverSaysSoWhereThereAreArticles()
            throws IOException, SQLException {
        Newsroom made = rebuilt(new Newsroom(), false);
        Rebuild rebuild = new Rebuild(made.database, new Commits());
        assertThat(rebuild.begin(header(), false)).isEqualTo(Rebuild.Begun.NOT_EMPTY);

        rebuilt(made, true);

        assertThat(Dump.difference(Dump.of(made, folder, Dump.CONTENT, Dump.HISTORY), history))
                .isEmpty();
        assertThat(made.ask("SELECT count(*)::text FROM store.decision")).containsExactly("1");
    }

    @Test
    void newsWaitsUntilAllOfItIsThereAndWhoWasInterruptedBeginsAgain()
            throws IOException, SQLException {
        Newsroom made = new Newsroom();
        Rebuild rebuild = new Rebuild(made.database, new Commits());
        rebuild.begin(header(), false);
        rebuild.add(archive.subList(1, archive.size() / 2));

        assertThatThrownBy(() -> made.store(POLLS.getLast()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("being rebuilt");

        rebuilt(made, false);
        assertThat(Dump.difference(Dump.of(made, folder, Dump.CONTENT, Dump.HISTORY), history))
                .isEmpty();
    }

    @Test
    void neitherItNorAReaderFailsWhenEachWaitsForTheOther() throws Exception {
        Newsroom made = rebuilt(new Newsroom(), false);

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Rebuild.Begun> begun =
                    made.database.once(reader -> {
                        Rows.select(reader, "SELECT FROM store.outbox LIMIT 1", row -> true);
                        Future<Rebuild.Begun> waits = other.submit(() -> begunAnew(made));
                        awaitWaiting(made, 1);
                        Rows.select(reader, "SELECT FROM store.quote LIMIT 1", row -> true);
                        return waits;
                    });
            assertThat(begun.get()).isEqualTo(Rebuild.Begun.BEGUN);
        }
    }

    @Test
    void newsThatComesWhileTheTablesAreEmptiedWaitsToo() throws Exception {
        Newsroom made = rebuilt(new Newsroom(), false);

        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> news =
                    made.database.once(reader -> {
                        Rows.select(reader, "SELECT FROM store.outbox LIMIT 1", row -> true);
                        others.execute(() -> begunAnew(made));
                        awaitWaiting(made, 1);
                        Future<?> waits = others.submit(() -> storeLast(made));
                        awaitWaiting(made, 2);
                        return waits;
                    });
            assertThatThrownBy(news::get).hasMessageContaining("being rebuilt");
        }
    }

    private static Rebuild.Begun begunAnew(Newsroom made) {
        try {
            Header another = new Header(1, "another", 1, 0, 0, 0);
            return new Rebuild(made.database, new Commits()).begin(another, true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void storeLast(Newsroom made) {
        try {
            made.store(POLLS.getLast());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitWaiting(Newsroom made, int transactions) throws SQLException {
        String waiting =
                """
                SELECT count(*)::text FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock'
                """;
        while (Integer.parseInt(made.ask(waiting).getFirst()) < transactions) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatWasDecidedInTheNewStoreStandsAboveWhatTheArchiveHolds()
            throws IOException, SQLException {
        Newsroom made = rebuilt(new Newsroom(), false);
        String verdict = made.ask("SELECT verdict_id FROM store.decision").getFirst();
        new Desk(made.database, made.settling, new Commits()).decide(verdict, decision("Later."));

        rebuilt(made, true);

        assertThat(made.ask("SELECT event->>'reason' FROM store.decision ORDER BY id"))
                .containsExactly("The tape says otherwise.", "Later.");
    }

    @Test
    void clientsOfTheOldStreamAreToldThatItIsAnother() throws IOException, SQLException {
        Newsroom made = rebuilt(new Newsroom(), false);

        assertThat(made.ask("SELECT epoch FROM store.stream_epoch"))
                .doesNotContainAnyElementsOf(LOST.ask("SELECT epoch FROM store.stream_epoch"));
        assertThat(
                        made.ask(
                                "SELECT (last_value >= ?)::text FROM store.stream_position",
                                header().position()))
                .containsExactly("true");
    }

    private static void deliver(Newsroom newsroom, List<List<Arrival>> polls) throws SQLException {
        LookBack lookBack = new LookBack(newsroom.database, newsroom.settling, new Commits());
        for (List<Arrival> poll : polls) {
            newsroom.store(poll);
            TOPIC.relayTo(newsroom.database);
            while (lookBack.round()) {
                // Until nothing is asked any more.
            }
            TOPIC.relayTo(newsroom.database);
        }
    }

    private static List<String> archived(Newsroom newsroom) throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Archive(newsroom.database).write(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Newsroom rebuilt(Newsroom newsroom, boolean replace)
            throws IOException, SQLException {
        Rebuild rebuild = new Rebuild(newsroom.database, new Commits());
        assertThat(rebuild.begin(header(), replace)).isEqualTo(Rebuild.Begun.BEGUN);
        for (int from = 1; from < archive.size(); from += 100) {
            rebuild.add(archive.subList(from, Math.min(from + 100, archive.size())));
        }
        rebuild.end();
        return newsroom;
    }

    private static Header header() throws IOException {
        return Json.MAPPER.readValue(archive.getFirst(), Header.class);
    }

    private static PersonDecision decision(String reason) {
        return new PersonDecision(
                PersonDecision.Kind.REJECT, reason, "Ines Okafor", Newsroom.NOW, null);
    }
}
