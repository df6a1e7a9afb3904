package io.onrecord.benchmarks.lookback;

import io.onrecord.analysis.match.TellingWords;
import io.onrecord.benchmarks.InventedRatings;
import io.onrecord.benchmarks.InventedText;
import io.onrecord.events.Json;
import io.onrecord.events.PublishedRating;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.lookback.LookBack;
import io.onrecord.store.settling.LookBackRequests;
import io.onrecord.store.settling.Owners;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/// How long a new rating takes to find its repeats in a store that `InventedStore` has filled:
/// `LookBackBenchmark JDBC-URL`. The store's own service must not run meanwhile: it would take
/// part.
///
/// Of each rating it prints how long the whole of its look-back took, from the request to the
/// commit of what it found. What was found stays.
public final class LookBackBenchmark {

    private static final int SAID = 100;
    private static final int RATINGS = 200;

    private static final String WORDS =
            """
            SELECT words FROM store.quote WHERE position = ANY (
                SELECT (random() * (SELECT max(position) FROM store.quote))::bigint
                FROM generate_series(1, ?))
            """;

    private final Database database;
    private final LookBack lookBack;

    private LookBackBenchmark(Database database) {
        this.database = database;
        lookBack =
                new LookBack(
                        database, new Settling(Clock.systemUTC(), Owners.UNKNOWN), new Commits());
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        PGSimpleDataSource store = new PGSimpleDataSource();
        store.setUrl(arguments[0]);
        Database database = new Database(store);
        LookBackBenchmark benchmark = new LookBackBenchmark(database);
        List<String> said =
                database.transaction(connection ->
                        Rows.select(connection, WORDS, row -> row.getString(1), SAID));
        benchmark.print("claims that a quote says", said);
        benchmark.print("other claims", sentences(RATINGS, 13));
        benchmark.print("claims of common words", common());
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
            long before = found();
            ask(claim);
            long start = System.nanoTime();
            while (lookBack.round()) {
                // Until the request is answered.
            }
            seconds.add((System.nanoTime() - start) / 1e9);
            found += (int) (found() - before);
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

    private long found() throws SQLException {
        return database.transaction(connection ->
                Rows.select(connection, "SELECT count(*) FROM store.finding", row -> row.getLong(1))
                        .getFirst());
    }

    /// A rating comes into force, and asks for what was said before.
    private void ask(String claim) throws SQLException, IOException {
        PublishedRating rating = InventedRatings.of(claim);
        String event = Json.MAPPER.writeValueAsString(rating);
        database.change(connection -> {
            Rows.execute(
                    connection,
                    """
                    INSERT INTO store.rating (claim_id, verdict_id, in_force, words, telling_by,
                        event)
                    VALUES (?, ?, true, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING
                    """,
                    rating.claimId(),
                    rating.verdictId(),
                    claim,
                    TellingWords.VERSION,
                    event);
            LookBackRequests.forRating(connection, rating.claimId());
        });
    }
}
