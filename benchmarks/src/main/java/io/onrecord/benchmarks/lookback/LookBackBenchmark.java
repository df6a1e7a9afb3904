package io.onrecord.benchmarks.lookback;

import io.onrecord.benchmarks.InventedRatings;
import io.onrecord.benchmarks.InventedText;
import io.onrecord.benchmarks.store.InventedQuotes;
import io.onrecord.events.Json;
import io.onrecord.events.PublishedRating;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.lookback.LookBack;
import io.onrecord.store.settling.Owners;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// How long a new rating takes to find its repeats among invented quotes, in a PostgreSQL of its
/// own: `LookBackBenchmark FOLDER QUOTES`. The folder keeps the database; it is filled when it is
/// new.
///
/// Of each rating it prints how long the whole of its look-back took, from the request to the
/// commit of what it found.
public final class LookBackBenchmark {

    private static final int PLANTED = 100;
    private static final int COPIES_OF_EACH = 20;
    private static final int RATINGS = 200;

    private final DataSource store;
    private final LookBack lookBack;

    private LookBackBenchmark(DataSource store) {
        this.store = store;
        Database database = new Database(store);
        lookBack =
                new LookBack(
                        database, new Settling(Clock.systemUTC(), Owners.UNKNOWN), new Commits());
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        int quotes = Integer.parseInt(arguments[1]);
        boolean isNew = !Files.exists(folder.resolve("PG_VERSION"));
        try (EmbeddedPostgres server = server(folder)) {
            DataSource store = server.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(store)
                    .schemas("store")
                    .defaultSchema("store")
                    .load()
                    .migrate();
            List<String> planted = sentences(PLANTED, 11);
            if (isNew) {
                try (Connection connection = store.getConnection()) {
                    new InventedQuotes(connection, quotes, planted)
                            .fill(quotes / (PLANTED * COPIES_OF_EACH));
                }
            }
            LookBackBenchmark benchmark = new LookBackBenchmark(store);
            benchmark.forget();
            benchmark.print("claims that were planted", planted);
            benchmark.print("other claims", sentences(RATINGS, 13));
            benchmark.print("claims of common words", common());
        }
    }

    private static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("max_wal_size", "8GB")
                .start();
    }

    private static List<String> sentences(int count, long seed) {
        InventedText text = new InventedText(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(text.sentence());
        }
        return sentences;
    }

    /// The worst there is: each word stands in a great many quotes.
    private static List<String> common() {
        return List.of(
                "People work more hours every year.",
                "The state has the best business information in the world.",
                "Our city pays more for health services than any other.",
                "The new policy helps home owners and small business.",
                "Women get less money for the same work.");
    }

    private void print(String name, List<String> claims) throws SQLException, IOException {
        List<Double> seconds = new ArrayList<>();
        int found = 0;
        for (String claim : claims) {
            long before = count("SELECT count(*) FROM store.finding");
            ask(claim);
            long start = System.nanoTime();
            while (lookBack.round()) {
                // Until the request is answered.
            }
            seconds.add((System.nanoTime() - start) / 1e9);
            found += (int) (count("SELECT count(*) FROM store.finding") - before);
        }
        Collections.sort(seconds);
        System.out.printf(
                "%s: %d, repeats found %d; seconds: median %.3f, 99 %% %.3f, longest %.3f%n",
                name,
                claims.size(),
                found,
                seconds.get(seconds.size() / 2),
                seconds.get((seconds.size() - 1) * 99 / 100),
                seconds.getLast());
    }

    /// What an earlier run found.
    private void forget() throws SQLException {
        new Database(store)
                .change(connection ->
                        Rows.execute(
                                connection,
                                "TRUNCATE store.finding, store.verdict, store.verdict_state,"
                                        + " store.rating, store.look_back, store.stream,"
                                        + " store.outbox"));
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /// A rating comes into force, and asks for what was said before.
    private void ask(String claim) throws SQLException, IOException {
        PublishedRating rating = InventedRatings.of(claim);
        try (Connection connection = store.getConnection();
                PreparedStatement put =
                        connection.prepareStatement(
                                """
                                INSERT INTO store.rating (claim_id, verdict_id, in_force, words,
                                    telling_by, event)
                                VALUES (?, ?, true, ?, 1, ?::jsonb) ON CONFLICT DO NOTHING
                                """);
                PreparedStatement request =
                        connection.prepareStatement(
                                "INSERT INTO store.look_back (claim_id) VALUES (?)")) {
            put.setString(1, rating.claimId());
            put.setString(2, rating.verdictId());
            put.setString(3, claim);
            put.setString(4, Json.MAPPER.writeValueAsString(rating));
            put.executeUpdate();
            request.setString(1, rating.claimId());
            request.executeUpdate();
        }
    }
}
