package io.onrecord.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.Surroundings;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(Surroundings.class)
class InterestIT {

    private final Intake intake;

    @Inject
    InterestIT(Intake intake) {
        this.intake = intake;
    }

    @Test
    void whoeverWantsAClassHearsWhenItBecomesAnother() throws Exception {
        String before = Client.newest();
        Story story = Story.of("turning");
        storeRating(story, "False", RatingClass.FALSE);
        storeRating(story.version(2), "True", RatingClass.TRUE);
        storeRating(story.version(3), "Very true", RatingClass.TRUE);
        storeQuote("turned");
        storeRating(Story.of("turning-2"), "False", RatingClass.FALSE);

        List<String> told = new ArrayList<>();
        try (Client client = new Client("?class=false&since=" + before)) {
            for (int i = 0; i < 3; i++) {
                told.add(
                        Json.MAPPER.readTree(client.next().data()).at("/rating/verbatim").asText());
            }
        }

        assertThat(told).containsExactly("False", "True", "False");
    }

    @Test
    void whoeverNamesASpeakerHearsOfNobodyElseAndOfWhatIsWithdrawn() throws Exception {
        String before = Client.newest();
        storeQuote("of-mara");
        Story story = Story.of("of-silas");
        Quote quote = story.quote("Silas Stream", "My own words", 3);
        intake.store(
                Batch.of(
                        Newsroom.arrivals(
                                story.article("text"), story, List.of(quote), List.of())));
        try (Client client =
                new Client(
                        "?type=quote&speaker=Silas Stream".replace(" ", "%20")
                                + "&since="
                                + before)) {
            assertThat(client.next().data()).contains("My own words");
            intake.store(
                    Batch.of(
                            List.of(
                                    new Arrival.OfArticle(
                                            story.version(2).canceled().article("")))));
            assertThat(client.next().event()).isEqualTo("quote-withdrawn");
        }
    }

    private void storeRating(Story story, String verbatim, RatingClass ratingClass)
            throws SQLException {
        intake.store(
                Batch.of(
                        Newsroom.arrivals(
                                story.article("text " + verbatim),
                                story,
                                List.of(),
                                List.of(
                                        story.rating(
                                                "Tess " + story.name(),
                                                "It turns",
                                                verbatim,
                                                ratingClass)))));
    }

    private void storeQuote(String name) throws SQLException {
        Story story = Story.of(name);
        intake.store(
                Batch.of(
                        Newsroom.arrivals(
                                story.article("text"),
                                story,
                                List.of(story.quote("Mara Lindqvist", "words of " + name, 3)),
                                List.of())));
    }
}
