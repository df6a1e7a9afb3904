package io.onrecord.store.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Denial;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.PersonDecision.Kind;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Span;
import io.onrecord.events.Verdict;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.worker.Commits;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskIT {

    private final Newsroom newsroom = new Newsroom();
    private final Desk desk = new Desk(newsroom.database, newsroom.settling, new Commits());
    private final Story check = Story.of("check");
    private final Finding rated =
            check.rating("Mara Lindqvist", "The pier was free", "False", RatingClass.FALSE);

    @Test
    void aDecisionIsTheNextStateWithItsReason() throws SQLException {
        newsroom.store(page(check, List.of(rated)));

        decide(rated.verdictId(), Kind.CONFIRM);

        assertThat(states()).containsExactly("1 ACTIVE", "2 ACTIVE PERSON The tape says so.");
        assertThat(outbox()).containsExactly("verdicts", "ratings", "verdicts", "ratings");
    }

    @Test
    void whatAPersonWithdrewStaysAwayInEveryReplayAndForEveryReader() throws SQLException {
        newsroom.store(page(check, List.of(rated)));
        decide(rated.verdictId(), Kind.WITHDRAW);

        newsroom.store(page(check, List.of(rated)));
        newsroom.store(page(check.readBy(2), List.of(rated)));
        Story corrected = check.version(2);
        newsroom.store(
                page(
                        corrected,
                        List.of(
                                corrected.rating(
                                        "Mara Lindqvist",
                                        "The pier was free",
                                        "Half True",
                                        RatingClass.MIXED))));

        assertThat(states()).containsExactly("1 ACTIVE", "2 WITHDRAWN PERSON The tape says so.");
        assertThat(newsroom.ask("SELECT claim_id FROM store.rating WHERE in_force")).isEmpty();
    }

    @Test
    void aDecisionSurvivesTheRebuildOfAllThatIsDerived() throws SQLException {
        newsroom.store(page(check, List.of(rated)));
        decide(rated.verdictId(), Kind.REJECT);
        newsroom.database.change(connection -> {
            for (String table :
                    List.of("article_version", "reading", "finding", "verdict", "rating")) {
                io.onrecord.store.database.Rows.execute(connection, "TRUNCATE store." + table);
            }
        });

        newsroom.store(page(check, List.of(rated)));

        assertThat(newsroom.ask("SELECT status FROM store.verdict")).isEmpty();
    }

    @Test
    void aDecisionIsCarriedOverToNearlyTheSameWordsOfAnotherReader() throws SQLException {
        newsroom.store(page(check, List.of(denial(check, "That is not true", 10))));
        decide(denial(check, "That is not true", 10).verdictId(), Kind.REJECT);

        Story reread = check.readBy(2);
        newsroom.store(page(reread, List.of(denial(reread, "But that is not true", 6))));

        assertThat(newsroom.ask("SELECT status FROM store.verdict")).containsExactly("WITHDRAWN");
    }

    @Test
    void otherWordsAreNotMeant() throws SQLException {
        newsroom.store(page(check, List.of(denial(check, "That is not true", 10))));
        decide(denial(check, "That is not true", 10).verdictId(), Kind.REJECT);

        Story reread = check.readBy(2);
        newsroom.store(page(reread, List.of(denial(reread, "That is a lie", 400))));

        assertThat(newsroom.ask("SELECT status FROM store.verdict ORDER BY position"))
                .containsExactly("WITHDRAWN", "ACTIVE");
    }

    @Test
    void aClaimantIsNamedByAPersonAndTheMachineTakesItBackOnlyWhenAsked() throws SQLException {
        newsroom.store(page(check, List.of(rated)));

        decide(rated.verdictId(), Kind.REATTRIBUTE);
        assertThat(claimant()).containsExactly("Ada Moran");
        decide(rated.verdictId(), Kind.RESTORE);

        assertThat(claimant()).containsExactly("Mara Lindqvist");
    }

    @Test
    void nobodyDecidesAboutAVerdictThatIsNotThere() throws SQLException {
        assertThat(desk.decide("v_none", decision(Kind.CONFIRM))).isEmpty();
        assertThat(desk.history("v_none")).isEmpty();
    }

    private void decide(String verdictId, Kind kind) throws SQLException {
        assertThat(desk.decide(verdictId, decision(kind))).isPresent();
    }

    private static PersonDecision decision(Kind kind) {
        String claimant = kind == Kind.REATTRIBUTE ? "Ada Moran" : null;
        return new PersonDecision(kind, "The tape says so.", "Ines Okafor", Newsroom.NOW, claimant);
    }

    private static Finding denial(Story story, String words, int start) {
        Quote quote = story.quote("Tomas Adeyemi", words, start);
        String verdictId = Ids.verdict(Verdict.Kind.DISPUTED, quote.id(), "q_denied");
        Span span = new Span(start, start + words.length());
        Evidence evidence =
                new Evidence(
                        story.id(),
                        story.version(),
                        Ids.textHash("text of " + story.name()),
                        Evidence.TEXT,
                        span,
                        words,
                        Evidence.Role.DENIAL);
        return new Finding(
                Ids.finding(story.id(), verdictId),
                story.id(),
                story.version(),
                Verdict.Kind.DISPUTED,
                verdictId,
                new Claim(
                        "q_denied",
                        "The pier was free",
                        Claim.Level.CONTENT,
                        "Mara Lindqvist",
                        Claim.ClaimantBasis.QUOTATION,
                        null,
                        null,
                        List.of("q_denied")),
                null,
                new Assessor("Tomas Adeyemi", null, "councillor", Assessor.Relation.UNKNOWN),
                null,
                null,
                new Denial(Denial.Strength.EXPLICIT, null),
                List.of(evidence),
                "called false");
    }

    private static List<Arrival> page(Story story, List<Finding> findings) {
        return Newsroom.arrivals(
                story.article("text of " + story.name()), story, List.of(), findings);
    }

    private List<String> claimant() throws SQLException {
        return newsroom.ask("SELECT event->'claim'->>'claimant' FROM store.verdict");
    }

    private List<String> states() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', version, event->>'status', event->>'reason',
                    event->'decision'->>'reason')
                FROM store.verdict_state ORDER BY version
                """);
    }

    private List<String> outbox() throws SQLException {
        return newsroom.ask("SELECT topic FROM store.outbox ORDER BY id");
    }
}
