package io.onrecord.store;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.database.Rows;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.onrecord.store.settling.Owners;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A store over a real database, without Kafka and HTTP, and the events that are put into it.
public final class Newsroom {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    public final Database database;
    public final Settling settling =
            new Settling(
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new Owners(
                            Map.of(
                                    "ledger.example", "Ledger Group",
                                    "echo.example", "Echo Trust",
                                    "gazette.example", "Gazette Press")));
    public final Intake intake;

    public Newsroom() {
        this(Postgres.migrated());
    }

    /// @param connections to a database that others may know too
    public Newsroom(DataSource connections) {
        database = new Database(connections);
        intake = new Intake(database, settling, new Commits());
    }

    /// All that one reading of one article version sends.
    public static List<Arrival> arrivals(
            Article article, Story story, List<Quote> quotes, List<Finding> findings) {
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(new Arrival.OfArticle(article));
        arrivals.addAll(reading(story, 0, quotes, findings));
        return arrivals;
    }

    public static List<Arrival> reading(
            Story story, long ratingsPosition, List<Quote> quotes, List<Finding> findings) {
        List<Arrival> arrivals = new ArrayList<>();
        quotes.forEach(quote -> arrivals.add(new Arrival.OfQuote(quote, story.extractor())));
        findings.forEach(
                finding -> arrivals.add(new Arrival.OfFinding(finding, story.extractor())));
        ArticleRead read = story.read(ratingsPosition, quotes, findings);
        arrivals.add(new Arrival.OfReading(read));
        return arrivals;
    }

    /// In one batch.
    public void store(List<Arrival> arrivals) throws SQLException {
        intake.store(Batch.of(arrivals));
    }

    /// Each in a batch of its own.
    public void storeEach(List<Arrival> arrivals) throws SQLException {
        for (Arrival arrival : arrivals) {
            store(List.of(arrival));
        }
    }

    /// The first column of the answer, as text.
    public List<String> ask(String sql, @Nullable Object... parameters) throws SQLException {
        return database.transaction(
                connection -> Rows.select(connection, sql, row -> row.getString(1), parameters));
    }

    /// The words of the quotes that are shown, in the order in which they were announced.
    public List<String> shown() throws SQLException {
        return ask("SELECT words FROM store.quote WHERE position IS NOT NULL ORDER BY position");
    }
}
