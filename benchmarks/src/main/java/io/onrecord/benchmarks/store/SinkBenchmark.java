package io.onrecord.benchmarks.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.analysis.match.TellingWords;
import io.onrecord.benchmarks.InventedText;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.onrecord.store.settling.Owners;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/// How fast quotes become rows: `SinkBenchmark QUOTES ROUNDS`. In each round, into the same empty
/// table with the same indexes, in a PostgreSQL of its own that writes through to the disk: one
/// COPY, the intake in polls of 500, the same polls again, and one entity and transaction after the
/// other, persisted by Hibernate. All over one connection; the intake settles what it stores, too.
public final class SinkBenchmark {

    private static final int POLL = 500;
    private static final int NAIVE = 2_000;
    private static final int LENGTH = 215;

    private static final String COLUMNS =
            "(article_id, number, revision, extractor, id, kind, standing, name_key, starts, words,"
                    + " telling, telling_by, event)";

    private final DataSource store;
    private final Intake intake;
    private final EntityManagerFactory entities;
    private final List<Arrival> arrivals;
    private final List<Object[]> rows = new ArrayList<>();
    private final byte[] lines;

    private SinkBenchmark(DataSource store, int quotes) throws IOException {
        this.store = store;
        Settling settling = new Settling(Clock.systemUTC(), Owners.UNKNOWN);
        this.intake = new Intake(new Database(store), settling, new Commits());
        this.arrivals = arrivals(quotes);
        this.entities = PersistedQuote.unit(store);
        StringBuilder all = new StringBuilder();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.OfQuote(Quote quote, int extractor)) {
                Object[] row = row(quote, extractor);
                rows.add(row);
                for (int i = 0; i < row.length; i++) {
                    all.append(i == 0 ? "" : "\t").append(row[i].toString().replace("\\", "\\\\"));
                }
                all.append('\n');
            }
        }
        lines = all.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        int quotes = Integer.parseInt(arguments[0]);
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()) {
            DataSource store = pooled(server.getJdbcUrl("postgres", "postgres"));
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .schemas("store")
                    .defaultSchema("store")
                    .load()
                    .migrate();
            SinkBenchmark benchmark = new SinkBenchmark(store, quotes);
            System.out.printf(
                    "%d quotes, words of %.0f B and events of %.0f B on average%n",
                    quotes, benchmark.average(9), benchmark.average(12));
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                benchmark.round();
            }
        }
    }

    /// As the service has them.
    private static DataSource pooled(String url) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(pool ->
                                pool.maxSize(1)
                                        .connectionFactoryConfiguration(
                                                each -> each.jdbcUrl(url))));
    }

    private double average(int column) {
        return rows.stream()
                .mapToInt(row -> row[column].toString().getBytes(StandardCharsets.UTF_8).length)
                .average()
                .orElse(0);
    }

    private void round() throws SQLException, IOException {
        Rate copy = rate(rows.size(), this::copy);
        empty();
        Rate fresh = rate(rows.size(), this::take);
        Rate again = rate(rows.size(), this::take);
        empty();
        Rate naive = rate(Math.min(NAIVE, rows.size()), this::persist);
        empty();
        print("rows/s", copy.perSecond(), fresh.perSecond(), again.perSecond(), naive.perSecond());
        print(
                "rows per second of processor",
                copy.perProcessorSecond(),
                fresh.perProcessorSecond(),
                again.perProcessorSecond(),
                naive.perProcessorSecond());
    }

    private static void print(String what, double copy, double fresh, double again, double naive) {
        System.out.printf(
                "%s: COPY %.0f, intake %.0f (%.2f of COPY), again %.0f (%.2f of fresh), persisted"
                        + " %.0f (intake %.1f times that)%n",
                what, copy, fresh, fresh / copy, again, again / fresh, naive, fresh / naive);
    }

    /// The second tells more on a machine that others use too.
    ///
    /// @param perProcessorSecond of this process and the database's together
    private record Rate(double perSecond, double perProcessorSecond) {}

    /// What is timed.
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException, IOException;
    }

    private Rate rate(int count, Work work) throws SQLException, IOException {
        double processor = processorSeconds();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Rate(count / seconds, count / (processorSeconds() - processor));
    }

    private double processorSeconds() throws SQLException {
        try (Connection connection = store.getConnection()) {
            long database =
                    Rows.select(connection, "SELECT pg_backend_pid()", row -> row.getLong(1))
                            .getFirst();
            return seconds(ProcessHandle.current())
                    + seconds(ProcessHandle.of(database).orElseThrow());
        }
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private void empty() throws SQLException {
        try (Connection connection = store.getConnection()) {
            Rows.execute(connection, "TRUNCATE store.quote");
            Rows.execute(connection, "CHECKPOINT");
        }
    }

    private void copy() throws SQLException, IOException {
        try (Connection connection = store.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY store.quote " + COLUMNS + " FROM STDIN",
                            new ByteArrayInputStream(lines));
        }
    }

    private void take() throws SQLException {
        for (int from = 0; from < arrivals.size(); from += POLL) {
            intake.store(Batch.of(arrivals.subList(from, Math.min(from + POLL, arrivals.size()))));
        }
    }

    private void persist() {
        PersistedQuote.persist(entities, rows.subList(0, Math.min(NAIVE, rows.size())));
    }

    private static List<Arrival> arrivals(int quotes) {
        InventedText text = new InventedText(3);
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < quotes; i++) {
            arrivals.add(
                    new Arrival.OfQuote(
                            InventedQuotes.said(i, quotes / InventedQuotes.OF_ARTICLE, words(text)),
                            1));
        }
        return arrivals;
    }

    /// Some 300 B, as many as end with a sentence.
    private static String words(InventedText text) {
        StringBuilder words = new StringBuilder(text.sentence());
        while (words.length() < LENGTH) {
            words.append(' ').append(text.sentence());
        }
        return words.toString();
    }

    private static Object[] row(Quote quote, int extractor) throws IOException {
        return new Object[] {
            quote.articleId(),
            quote.articleVersion().number(),
            quote.articleVersion().revision(),
            extractor,
            quote.id(),
            quote.kind().name(),
            quote.standing().name(),
            Objects.requireNonNull(quote.speaker()).nameKey(),
            quote.content().getFirst().start(),
            quote.text(),
            Repeats.words(quote).stems().stream()
                    .map(stem -> "'" + stem + "'")
                    .collect(Collectors.joining(" ")),
            TellingWords.VERSION,
            Json.MAPPER.writeValueAsString(quote)
        };
    }
}
