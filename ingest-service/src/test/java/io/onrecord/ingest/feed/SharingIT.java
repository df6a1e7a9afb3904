package io.onrecord.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.feed.document.FeedItem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On a real PostgreSQL: how several instances share feeds.
class SharingIT {

    private static final EmbeddedPostgres POSTGRES = postgres();
    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final List<Connection> connections = new ArrayList<>();
    private Connection one;
    private Connection other;

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(POSTGRES.getPostgresDatabase())
                .schemas("ingest")
                .locations("db/ingest")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        one = connection();
        other = connection();
        execute("truncate ingest.feed, ingest.feed_host cascade");
    }

    @AfterEach
    void disconnect() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    @Test
    void aHostIsOneInstancesAtATime() throws SQLException {
        add("a.example");
        add("b.example");
        one.setAutoCommit(false);

        List<String> ones = HostRows.claim(one, "one", LEASE, 1);
        List<String> others = HostRows.claim(other, "other", LEASE, 10);
        one.commit();

        assertThat(ones).hasSize(1);
        assertThat(others).hasSize(1).doesNotContainAnyElementsOf(ones);
        assertThat(HostRows.claim(one, "one", LEASE, 10)).isEmpty();
    }

    @Test
    void theHostsOfAnInstanceThatDiedAreTakenOver() throws SQLException {
        add("a.example");
        HostRows.claim(one, "dead", LEASE, 10);

        execute("update ingest.feed_host set leased_until = now() - interval '1 second'");

        assertThat(HostRows.claim(other, "other", LEASE, 10)).containsExactly("a.example");
        assertThat(HostRows.renew(one, "a.example", "dead", LEASE)).isFalse();
        HostRows.release(one, "a.example", "dead", Duration.ZERO);
        assertThat(HostRows.renew(other, "a.example", "other", LEASE)).isTrue();
    }

    @Test
    void aHostComesBackWhenTheNextOfItsFeedsIsDue() throws SQLException {
        add("a.example");
        HostRows.claim(one, "one", LEASE, 10);
        execute("update ingest.feed set due_at = now() + interval '1 hour'");

        HostRows.release(one, "a.example", "one", Duration.ofSeconds(1));

        assertThat(HostRows.claim(one, "one", LEASE, 10)).isEmpty();
        assertThat(number("select extract(minute from due_at - now()) from ingest.feed_host"))
                .isBetween(55, 60);
    }

    @Test
    void whatIsAddedWhileItIsTheHostsTurnIsNotForgotten() throws SQLException {
        add("a.example");
        HostRows.claim(one, "one", LEASE, 10);
        execute("update ingest.feed set due_at = now() + interval '1 hour'");

        other.setAutoCommit(false);
        FeedItem item =
                new FeedItem(null, "https://a.example/1", null, null, null, null, null, null);
        String feed = Feed.id("https://a.example/");
        assertThat(ItemRows.remember(other, feed, List.of(item), List.of("a.example"))).isOne();
        assertThat(ItemRows.remember(other, feed, List.of(item), List.of("a.example"))).isZero();
        other.commit();
        HostRows.release(one, "a.example", "one", Duration.ZERO);

        assertThat(HostRows.claim(one, "one", LEASE, 10)).containsExactly("a.example");
    }

    @Test
    void aHostWithNothingLeftIsForgotten() throws SQLException {
        add("a.example");
        HostRows.claim(one, "one", LEASE, 10);
        FeedRows.remove(one, Feed.id("https://a.example/"));

        HostRows.release(one, "a.example", "one", Duration.ZERO);

        assertThat(number("select count(*) from ingest.feed_host")).isZero();
    }

    /// Ten thousand feeds at eight thousand hosts, each with ten articles that it was seen to have.
    @Test
    void tenThousandFeedsAreFoundByTheirIndexes() throws SQLException {
        execute(
                """
                insert into ingest.feed (id, url, source, at, host, every_ms, due_at)
                select 'f_' || i, 'https://h' || i % 8000 || '.example/' || i, 'a.example',
                    'https://h' || i % 8000 || '.example/' || i, 'h' || i % 8000 || '.example', 900000,
                    now() + make_interval(secs => i % 900 - 30)
                from generate_series(1, 10000) i;
                insert into ingest.feed_host (host, due_at)
                select host, min(due_at) from ingest.feed group by host;
                insert into ingest.feed_item (feed_id, key, fingerprint, host)
                select 'f_' || i % 10000 + 1, md5(i::text), 'x', 'h' || i % 8000 || '.example'
                from generate_series(1, 100000) i;
                analyze ingest.feed, ingest.feed_host, ingest.feed_item
                """);

        List<String> hosts = HostRows.claim(one, "one", LEASE, 16);

        assertThat(hosts).hasSize(16);
        assertThat(
                        plan(
                                "select host from ingest.feed_host where due_at <= now()"
                                        + " and leased_until <= now() order by due_at limit 16 for update skip locked"))
                .contains("feed_host_due_at");
        assertThat(plan("select * from ingest.feed where host = 'h7.example' and due_at <= now()"))
                .contains("feed_host_and_due_at");
        assertThat(
                        plan(
                                "select * from ingest.feed_item where host = 'h7.example' and item is not null"
                                        + " and due_at <= now() order by due_at, key limit 1"))
                .contains("feed_item_waiting");
    }

    private void add(String host) throws SQLException {
        String url = "https://" + host + "/";
        Feed feed =
                new Feed(
                        Feed.id(url),
                        url,
                        host,
                        null,
                        null,
                        Feed.Asking.first(url, EVERY),
                        Feed.History.NONE);
        assertThat(FeedRows.add(one, feed, host, Duration.ZERO)).isTrue();
        assertThat(FeedRows.add(one, feed, host, Duration.ZERO)).isFalse();
        HostRows.wake(one, List.of(host));
    }

    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = one.createStatement();
                ResultSet row = statement.executeQuery("explain " + query)) {
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private int number(String query) throws SQLException {
        try (Statement statement = one.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = one.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = POSTGRES.getPostgresDatabase().getConnection();
        connections.add(connection);
        return connection;
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
