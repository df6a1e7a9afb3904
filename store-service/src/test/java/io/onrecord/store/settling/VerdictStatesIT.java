package io.onrecord.store.settling;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Finding;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.intake.Arrival;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerdictStatesIT {

    private static final String CLAIM = "The harbour lost half of its ferries in 2024";

    private final Newsroom newsroom = new Newsroom();
    private final Story check = Story.of("check");
    private final Finding rated = check.rating("Mara Lindqvist", CLAIM, "False", RatingClass.FALSE);

    @Test
    void aRatingBecomesAnActiveVerdictARatingInForceAndALookBack() throws SQLException {
        newsroom.store(page(check, List.of(rated)));

        assertThat(verdicts()).containsExactly("PUBLISHED_RATING ACTIVE 1 False");
        assertThat(newsroom.ask("SELECT claim_id FROM store.rating WHERE in_force"))
                .containsExactly(rated.claim().id());
        assertThat(newsroom.ask("SELECT claim_id FROM store.look_back"))
                .containsExactly(rated.claim().id());
        assertThat(outbox()).containsExactly("verdicts", "ratings");
    }

    @Test
    void aCanceledArticleWithdrawsItsVerdictAndSendsATombstone() throws SQLException {
        newsroom.store(page(check, List.of(rated)));

        newsroom.store(List.of(new Arrival.OfArticle(check.version(2).canceled().article(""))));

        assertThat(verdicts()).containsExactly("PUBLISHED_RATING WITHDRAWN 2 ARTICLE_CANCELED");
        assertThat(outbox())
                .containsExactly("verdicts", "ratings", "verdicts", "ratings tombstone");
    }

    @Test
    void aCorrectionWithdrawsWhatTheArticleNoLongerSays() throws SQLException {
        newsroom.store(page(check, List.of(rated)));

        newsroom.store(page(check.version(2), List.of()));

        assertThat(verdicts()).containsExactly("PUBLISHED_RATING WITHDRAWN 2 TEXT_CORRECTED");
    }

    @Test
    void aCorrectedRatingIsTheNextStateOfTheSameVerdict() throws SQLException {
        newsroom.store(page(check, List.of(rated)));

        Story corrected = check.version(2);
        newsroom.store(
                page(
                        corrected,
                        List.of(
                                corrected.rating(
                                        "Mara Lindqvist",
                                        CLAIM,
                                        "Mostly True",
                                        RatingClass.MOSTLY_TRUE))));

        assertThat(verdicts())
                .containsExactly("PUBLISHED_RATING ACTIVE 2 RATING_CHANGED Mostly True");
        assertThat(newsroom.ask("SELECT event->'rating'->>'verbatim' FROM store.rating"))
                .containsExactly("Mostly True");
    }

    @Test
    void aVerdictStandsWhileOneOfItsPagesDoes() throws SQLException {
        Story copy = Story.of("copy");
        newsroom.store(page(check, List.of(rated)));
        newsroom.store(
                page(
                        copy,
                        List.of(copy.rating("Mara Lindqvist", CLAIM, "False", RatingClass.FALSE))));

        newsroom.store(List.of(new Arrival.OfArticle(check.version(2).canceled().article(""))));

        assertThat(newsroom.ask("SELECT status FROM store.verdict")).containsExactly("ACTIVE");
        assertThat(newsroom.ask("SELECT event->'articleIds'->>0 FROM store.rating WHERE in_force"))
                .containsExactly(copy.id());
    }

    @Test
    void theOrderOfArrivalLeavesNoTraceInWhatStands() throws SQLException {
        List<Arrival> arrivals = new ArrayList<>(page(check, List.of(rated)));
        Story corrected = check.version(2);
        arrivals.addAll(
                page(
                        corrected,
                        List.of(
                                corrected.rating(
                                        "Mara Lindqvist", CLAIM, "Half True", RatingClass.MIXED))));
        Story killed = Story.of("killed");
        arrivals.addAll(
                page(
                        killed,
                        List.of(
                                killed.rating(
                                        "Tomas Adeyemi",
                                        "No ferry was ever late",
                                        "False",
                                        RatingClass.FALSE))));
        arrivals.add(new Arrival.OfArticle(killed.version(2).canceled().article("")));

        for (int seed = 0; seed < 8; seed++) {
            Newsroom other = new Newsroom();
            Collections.shuffle(arrivals, new Random(seed));
            other.storeEach(arrivals);
            assertThat(
                            other.ask(
                                    """
                                    SELECT (event - 'version' - 'supersedes' - 'reason')::text
                                    FROM store.verdict WHERE status = 'ACTIVE'
                                    """))
                    .as("seed %d", seed)
                    .singleElement()
                    .asString()
                    .contains("Half True");
        }
    }

    @Test
    void importsAreToldOnTheBackfillLane() throws SQLException {
        newsroom.store(page(check.backfill(), List.of(rated)));

        assertThat(newsroom.ask("SELECT DISTINCT lane FROM store.stream"))
                .containsExactly("BACKFILL");
    }

    private static List<Arrival> page(Story story, List<Finding> findings) {
        return Newsroom.arrivals(
                story.article("text of " + story.name()), story, List.of(), findings);
    }

    private List<String> verdicts() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', kind, status, version, event->>'reason',
                    event->'rating'->>'verbatim')
                FROM store.verdict ORDER BY position
                """);
    }

    private List<String> outbox() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', topic, CASE WHEN value IS NULL THEN 'tombstone' END)
                FROM store.outbox ORDER BY id
                """);
    }
}
