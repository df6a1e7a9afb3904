package io.onrecord.store.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.events.Finding;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.worker.Commits;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookBackIT {

    private static final String CLAIM =
            "The harbour authority lost half of its ferries to Norway in 2024";

    private final Story check = Story.of("check");
    private final Finding rated = check.rating("Mara Lindqvist", CLAIM, "False", RatingClass.FALSE);
    private final Story report = Story.of("report");
    private final Quote quote = report.quote("Tomas Adeyemi", CLAIM, 10);
    private final Quote other = report.quote("Tomas Adeyemi", "I like the sea in winter", 200);

    private Newsroom newsroom;
    private LookBack lookBack;

    @BeforeEach
    void newStore() {
        newsroom = new Newsroom();
        lookBack = new LookBack(newsroom.database, newsroom.settling, new Commits());
    }

    @Test
    void aRatingFindsTheQuotesOfThePast() throws SQLException {
        newsroom.store(report(0));
        newsroom.store(check());

        lookBackUntilDone();

        assertThat(repeats()).containsExactly("ACTIVE 1 False " + quote.id());
    }

    @Test
    void aReadingThatHadNotSeenTheRatingIsMatchedAgainstIt() throws SQLException {
        newsroom.store(check());
        lookBackUntilDone();
        newsroom.store(report(0));

        lookBackUntilDone();

        assertThat(repeats()).containsExactly("ACTIVE 1 False " + quote.id());
    }

    @Test
    void aReadingThatHadSeenTheRatingIsNotMatchedAgain() throws SQLException {
        newsroom.store(check());
        lookBackUntilDone();
        acknowledge(4);

        newsroom.store(report(5));

        assertThat(newsroom.ask("SELECT id FROM store.look_back")).isEmpty();
    }

    @Test
    void quotesAndRatingsOfAnEarlierReleaseAreGivenTheirWordsFirst() throws SQLException {
        newsroom.store(report(0));
        newsroom.store(check());
        newsroom.ask("UPDATE store.quote SET telling = NULL, telling_by = 0 RETURNING id");
        newsroom.ask("UPDATE store.rating SET telling = NULL, telling_by = 0 RETURNING claim_id");

        lookBackUntilDone();

        assertThat(repeats()).containsExactly("ACTIVE 1 False " + quote.id());
        assertThat(newsroom.ask("SELECT count(*) FROM store.rating WHERE telling IS NULL"))
                .containsExactly("0");
    }

    @Test
    void whateverTheOrderThePairIsFoundOnceAndAlike() throws SQLException {
        List<String> ratingFirst = statesAfter(check(), report(0));
        List<String> quoteFirst = statesAfter(report(0), check());
        List<String> foundByTheReader = statesAfter(check(), reportThatSawTheRating());

        assertThat(quoteFirst).hasSize(1).isEqualTo(ratingFirst).isEqualTo(foundByTheReader);
    }

    @Test
    void aRepeatFallsWithTheRating() throws SQLException {
        newsroom.store(report(0));
        newsroom.store(check());
        lookBackUntilDone();

        newsroom.store(List.of(new Arrival.OfArticle(check.version(2).canceled().article(""))));
        lookBackUntilDone();

        assertThat(
                        newsroom.ask(
                                """
                                SELECT event->>'reason' FROM store.verdict
                                WHERE kind = 'REPEAT' AND status = 'WITHDRAWN'
                                """))
                .containsExactly("BASIS_WITHDRAWN");
    }

    @Test
    void aRepeatShowsTheRatingThatIsInForceNow() throws SQLException {
        newsroom.store(report(0));
        newsroom.store(check());
        lookBackUntilDone();

        Story corrected = check.version(2);
        Finding changed =
                corrected.rating("Mara Lindqvist", CLAIM, "Mostly True", RatingClass.MOSTLY_TRUE);
        newsroom.store(
                Newsroom.arrivals(
                        corrected.article("text of check"),
                        corrected,
                        List.of(),
                        List.of(changed)));
        lookBackUntilDone();

        assertThat(repeats()).containsExactly("ACTIVE 2 Mostly True " + quote.id());
        assertThat(
                        newsroom.ask(
                                """
                                SELECT event #>> '{rating,verbatim}' FROM store.finding
                                WHERE origin = 'LOOK_BACK'
                                """))
                .containsExactly("Mostly True");
    }

    @Test
    void aRepeatFallsWithItsQuote() throws SQLException {
        newsroom.store(report(0));
        newsroom.store(check());
        lookBackUntilDone();

        newsroom.store(
                Newsroom.arrivals(
                        report.version(2).article("rewritten"),
                        report.version(2),
                        List.of(),
                        List.of()));

        assertThat(newsroom.ask("SELECT status FROM store.verdict WHERE kind = 'REPEAT'"))
                .containsExactly("WITHDRAWN");
    }

    private List<String> statesAfter(List<Arrival> first, List<Arrival> second)
            throws SQLException {
        newStore();
        newsroom.store(first);
        lookBackUntilDone();
        newsroom.store(second);
        lookBackUntilDone();
        return newsroom.ask("SELECT event::text FROM store.verdict WHERE kind = 'REPEAT'");
    }

    private List<Arrival> check() {
        return Newsroom.arrivals(check.article("text of check"), check, List.of(), List.of(rated));
    }

    private List<Arrival> report(long ratingsPosition) {
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(new Arrival.OfArticle(report.article("text of report")));
        arrivals.addAll(
                Newsroom.reading(report, ratingsPosition, List.of(quote, other), List.of()));
        return arrivals;
    }

    private List<Arrival> reportThatSawTheRating() {
        PublishedRating inForce =
                new PublishedRating(
                        rated.claim().id(),
                        rated.verdictId(),
                        1,
                        rated.claim(),
                        rated.assessor(),
                        Objects.requireNonNull(rated.rating()),
                        List.of(check.id()));
        QuotedIn article = QuotedIn.of(report.article("text of report"));
        Finding repeat = Repeats.of(quote, article).find(inForce).orElseThrow();
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(new Arrival.OfArticle(report.article("text of report")));
        arrivals.addAll(Newsroom.reading(report, 1, List.of(quote, other), List.of(repeat)));
        return arrivals;
    }

    private List<String> repeats() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', status, version, event->'rating'->>'verbatim',
                    event->'about'->>'quoteId')
                FROM store.verdict WHERE kind = 'REPEAT'
                """);
    }

    private void acknowledge(long offset) throws SQLException {
        newsroom.ask("UPDATE store.rating SET topic_offset = ? RETURNING claim_id", offset);
    }

    private void lookBackUntilDone() throws SQLException {
        int rounds = 0;
        while (lookBack.round()) {
            rounds++;
            assertThat(rounds).as("it comes to an end").isLessThan(20);
        }
    }
}
