package io.onrecord.store.lookback;

import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.database.Rows;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.onrecord.store.outbox.TopicInMemory;
import io.onrecord.store.settling.Owners;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// One quote and one rating of what it says, on their ways to the same store.
final class Meeting {

    private static final String CLAIM =
            "The harbour authority lost half of its ferries to Norway in 2024";

    private static final String FORGET =
            """
            DO $$ BEGIN
                DELETE FROM store.article_version; DELETE FROM store.reading;
                DELETE FROM store.quote; DELETE FROM store.finding; DELETE FROM store.verdict;
                DELETE FROM store.verdict_state; DELETE FROM store.rating;
                DELETE FROM store.look_back; DELETE FROM store.stream; DELETE FROM store.outbox;
                DELETE FROM store.assertion;
                DELETE FROM store.printed_sentence;
            END $$
            """;

    private final Story check = Story.of("check");
    private final Story report = Story.of("report");
    private final Quote quote = report.quote("Tomas Adeyemi", CLAIM, 10);
    private final Settling settling =
            new Settling(Clock.fixed(Newsroom.NOW, ZoneOffset.UTC), new Owners(Map.of()));
    private final String url = Postgres.migratedUrl();
    private final DataSource store = Postgres.pooled(url);
    private TopicInMemory topic = new TopicInMemory();
    private List<Arrival> reading = List.of();

    /// What happens on the ways, each in a transaction of its own.
    enum Step {
        /// The fact-checker's article arrives.
        CHECK_ARTICLE,
        /// What its reader made of it: the rating.
        CHECK_READING,
        /// The fact-checker's article is canceled.
        CHECK_CANCELED,
        /// It is back, in a newer version.
        CHECK_AGAIN,
        /// The outbox goes to Kafka: readers know the rating from here on.
        RELAY,
        /// Some reader reads the report, with the ratings that it knows now.
        READ,
        /// The report arrives.
        REPORT_ARTICLE,
        /// What that reader made of it: the quote, and the repeat if it knew the rating.
        REPORT_READING,
        /// The look-back answers what is asked of it.
        LOOK_BACK
    }

    /// Forgets everything.
    void begin() throws SQLException {
        topic = new TopicInMemory();
        reading = List.of();
        new Database(store).change(connection -> Rows.execute(connection, FORGET));
    }

    /// Connections of an instance of its own.
    DataSource instance() {
        return Postgres.unpooled(url);
    }

    void take(Step step) throws SQLException {
        take(step, store);
    }

    /// @param connections of the instance that takes it
    void take(Step step, DataSource connections) throws SQLException {
        Database database = new Database(connections);
        switch (step) {
            case CHECK_ARTICLE -> store(database, article(check));
            case CHECK_READING -> store(database, rating(check));
            case CHECK_CANCELED -> store(database, article(check.version(2).canceled()));
            case CHECK_AGAIN -> {
                List<Arrival> again = new ArrayList<>(article(check.version(3)));
                again.addAll(rating(check.version(3)));
                store(database, again);
            }
            case RELAY -> topic.relayTo(database);
            case READ -> reading = read();
            case REPORT_ARTICLE -> store(database, article(report));
            case REPORT_READING -> store(database, reading);
            case LOOK_BACK -> lookBack(database);
        }
    }

    /// Whatever is under way arrives.
    void end() throws SQLException {
        take(Step.RELAY);
        take(Step.LOOK_BACK);
        take(Step.RELAY);
    }

    /// Each state of the repeat, and how often it was told in the stream and over Kafka.
    List<String> repeats() throws SQLException {
        String told =
                """
                SELECT concat_ws(' ', s.event->>'status', s.version, (
                    SELECT count(*) FROM store.stream t
                    WHERE t.subject_id = s.id AND t.version = s.version))
                FROM store.verdict_state s JOIN store.verdict v USING (id)
                WHERE v.kind = 'REPEAT' ORDER BY s.id, s.version
                """;
        return ask(told);
    }

    /// How many states of the repeat Kafka has.
    long sent() {
        String claimId = rated(check).claim().id();
        return topic.records(Ids.verdict(Verdict.Kind.REPEAT, quote.id(), claimId));
    }

    List<String> ask(String sql) throws SQLException {
        return new Database(store)
                .transaction(connection -> Rows.select(connection, sql, row -> row.getString(1)));
    }

    private List<Arrival> read() {
        QuotedIn article = QuotedIn.of(report.article("text of report"));
        List<Finding> found = new ArrayList<>();
        for (PublishedRating rating : topic.ratings()) {
            Repeats.of(quote, article).find(rating).ifPresent(found::add);
        }
        return Newsroom.reading(report, topic.next(), List.of(quote), found);
    }

    private void store(Database database, List<Arrival> arrivals) throws SQLException {
        new Intake(database, settling, new Commits()).store(Batch.of(arrivals));
    }

    private void lookBack(Database database) throws SQLException {
        LookBack lookBack = new LookBack(database, settling, new Commits());
        while (lookBack.round()) {
            // Until nothing is asked any more.
        }
    }

    private static List<Arrival> article(Story story) {
        return List.of(new Arrival.OfArticle(story.article("text of " + story.name())));
    }

    private static List<Arrival> rating(Story story) {
        return Newsroom.reading(story, 0, List.of(), List.of(rated(story)));
    }

    private static Finding rated(Story story) {
        return story.rating("Mara Lindqvist", CLAIM, "False", RatingClass.FALSE);
    }
}
