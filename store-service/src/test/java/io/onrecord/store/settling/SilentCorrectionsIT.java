package io.onrecord.store.settling;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
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

class SilentCorrectionsIT {

    private static final Story FIRST = Story.of("pier");
    private static final String OLD = "We lost 14 jobs at the pier last winter,";
    private static final String NEW = "We lost 40 jobs at the pier last winter,";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void aNumberThatChangesInAQuotationIsACorrection() throws SQLException {
        newsroom.store(version(FIRST, OLD));
        assertThat(states()).isEmpty();

        newsroom.store(version(FIRST.version(2), NEW));

        assertThat(states()).containsExactly("1 ACTIVE 2");
    }

    @Test
    void whateverTheOrderTheSameStands() throws SQLException {
        List<Arrival> arrivals = new ArrayList<>(version(FIRST, OLD));
        arrivals.addAll(version(FIRST.version(2), NEW));
        arrivals.addAll(version(FIRST.version(3), NEW + " and more"));
        arrivals.addAll(version(FIRST.version(4), NEW));
        for (int seed = 0; seed < 6; seed++) {
            Newsroom other = new Newsroom();
            Collections.shuffle(arrivals, new Random(seed));
            other.storeEach(arrivals);
            assertThat(
                            other.ask(
                                    """
                                    SELECT event->'evidence'->1->>'words' FROM store.verdict
                                    WHERE status = 'ACTIVE'
                                    """))
                    .as("seed %d", seed)
                    .containsExactly(OLD);
        }
    }

    @Test
    void aCanceledArticleTakesItsCorrectionAway() throws SQLException {
        newsroom.store(version(FIRST, OLD));
        newsroom.store(version(FIRST.version(2), NEW));
        newsroom.store(
                List.of(new Arrival.OfArticle(FIRST.version(3).canceled().article(text(NEW)))));

        assertThat(states()).containsExactly("1 ACTIVE 2", "2 WITHDRAWN 0 ARTICLE_CANCELED");
    }

    @Test
    void aRatingThatChangesOnItsPageIsACorrectionOfIt() throws SQLException {
        newsroom.store(check(FIRST, "False", RatingClass.FALSE));
        newsroom.store(check(FIRST.version(2), "Half True", RatingClass.MIXED));

        assertThat(
                        newsroom.ask(
                                """
                                SELECT concat_ws(' ', kind, version, status) FROM store.verdict
                                ORDER BY kind
                                """))
                .containsExactly("CORRECTION 1 ACTIVE", "PUBLISHED_RATING 2 ACTIVE");
    }

    private static List<Arrival> check(Story story, String label, RatingClass ratingClass) {
        Article article = story.article("Our verdict: " + label);
        Finding rated = story.rating("Ada Moran", "The pier was free.", label, ratingClass);
        Finding rating =
                new Finding(
                        rated.id(),
                        rated.articleId(),
                        rated.articleVersion(),
                        rated.kind(),
                        rated.verdictId(),
                        rated.claim(),
                        null,
                        rated.assessor(),
                        rated.rating(),
                        null,
                        null,
                        List.of(story.evidence(label, Evidence.Role.RATING)),
                        rated.method());
        return Newsroom.arrivals(article, story, List.of(), List.of(rating));
    }

    private static List<Arrival> version(Story story, String words) {
        Quote quote = story.quote("Ada Moran", words, 1);
        return Newsroom.arrivals(story.article(text(words)), story, List.of(quote), List.of());
    }

    private static String text(String words) {
        return "“" + words + "” said Ada Moran";
    }

    private List<String> states() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', version, event->>'status',
                    jsonb_array_length(event->'evidence'), event->>'reason')
                FROM store.verdict_state ORDER BY version
                """);
    }
}
