package io.onrecord.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Quote;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntakeIT {

    private static final String FERRY = "The ferry has not lost a single working day since May";
    private static final String BRIDGE = "Nobody on this council has read the bridge report";

    /// Every table that holds what arrived or what is shown, without positions: those tell when.
    private static final List<String> TABLES =
            List.of(
                    "SELECT a::text FROM store.article_version a ORDER BY 1",
                    "SELECT r::text FROM store.reading r ORDER BY 1",
                    "SELECT f::text FROM store.finding f ORDER BY 1",
                    """
                    SELECT concat_ws(' ', id, number, revision, extractor, event,
                        position IS NOT NULL)
                    FROM store.quote ORDER BY 1
                    """);

    private final Newsroom newsroom = new Newsroom();
    private final Story story = Story.of("ferry");
    private final Quote ferry = story.quote("Mara Lindqvist", FERRY, 10);
    private final Quote bridge = story.quote("Tomas Adeyemi", BRIDGE, 120);

    @Test
    void quotesAreShownOnceArticleAndReadingAreThere() throws SQLException {
        newsroom.store(arrivals(story, List.of(ferry, bridge)));

        assertThat(newsroom.shown()).containsExactly(FERRY, BRIDGE);
    }

    @Test
    void nothingIsShownOfAReadingThatIsNotClosed() throws SQLException {
        List<Arrival> arrivals = arrivals(story, List.of(ferry, bridge));

        newsroom.store(arrivals.subList(0, arrivals.size() - 1));

        assertThat(newsroom.shown()).isEmpty();
    }

    @Test
    void nothingIsShownOfAnArticleThatIsNotThere() throws SQLException {
        newsroom.store(Newsroom.reading(story, 0, List.of(ferry), List.of()));

        assertThat(newsroom.shown()).isEmpty();
    }

    @Test
    void aQuoteThatComesBehindItsReadingIsShownThen() throws SQLException {
        List<Arrival> arrivals = arrivals(story, List.of(ferry, bridge));
        newsroom.store(List.of(arrivals.get(0), arrivals.get(1), arrivals.get(3)));

        newsroom.store(List.of(arrivals.get(2)));

        assertThat(newsroom.shown()).containsExactly(FERRY, BRIDGE);
    }

    @Test
    void theOrderOfArrivalLeavesNoTrace() throws SQLException {
        List<Arrival> arrivals = threeVersionsByTwoReaders();
        newsroom.storeEach(arrivals);
        List<List<String>> inOrder = tables(newsroom);

        for (int seed = 0; seed < 8; seed++) {
            Newsroom other = new Newsroom();
            List<Arrival> shuffled = new ArrayList<>(arrivals);
            Collections.shuffle(shuffled, new Random(seed));
            other.storeEach(shuffled);
            assertThat(tables(other)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void aBatchDeliveredTwiceLeavesTheSameTablesAndNoSecondAnnouncement() throws SQLException {
        List<Arrival> arrivals = threeVersionsByTwoReaders();
        newsroom.store(arrivals);
        List<List<String>> once = tables(newsroom);
        List<String> announced = newsroom.ask("SELECT s::text FROM store.stream s ORDER BY 1");

        newsroom.store(arrivals);

        assertThat(tables(newsroom)).isEqualTo(once);
        assertThat(newsroom.ask("SELECT s::text FROM store.stream s ORDER BY 1"))
                .isEqualTo(announced);
    }

    @Test
    void duplicatesWithinABatchAreOneRow() throws SQLException {
        List<Arrival> twice = new ArrayList<>(arrivals(story, List.of(ferry)));
        twice.addAll(arrivals(story, List.of(ferry)));

        newsroom.store(twice);

        assertThat(newsroom.ask("SELECT count(*) FROM store.quote")).containsExactly("1");
    }

    @Test
    void aNewerReadingReplacesTheOlderOne() throws SQLException {
        newsroom.store(arrivals(story, List.of(ferry, bridge)));

        Story corrected = story.version(2);
        newsroom.store(arrivals(corrected, List.of(corrected.quote("Mara Lindqvist", FERRY, 10))));

        assertThat(newsroom.shown()).containsExactly(FERRY);
        assertThat(announcements())
                .as("what is unchanged is not announced again, what is gone is")
                .containsExactly(
                        "QUOTE " + ferry.id(),
                        "QUOTE " + bridge.id(),
                        "QUOTE_WITHDRAWN " + bridge.id());
    }

    @Test
    void aNewerReadingWhoseArticleIsNotThereDisturbsNothing() throws SQLException {
        newsroom.store(arrivals(story, List.of(ferry, bridge)));

        newsroom.store(Newsroom.reading(story.version(2), 0, List.of(), List.of()));

        assertThat(newsroom.shown()).containsExactly(FERRY, BRIDGE);
    }

    @Test
    void aQuoteThatMovedIsAnnouncedAgain() throws SQLException {
        newsroom.store(arrivals(story, List.of(ferry)));

        Story corrected = story.version(2);
        newsroom.store(arrivals(corrected, List.of(corrected.quote("Mara Lindqvist", FERRY, 60))));

        assertThat(announcements()).containsExactly("QUOTE " + ferry.id(), "QUOTE " + ferry.id());
    }

    @Test
    void aCanceledArticleHidesEverythingAlsoWhenItComesFirst() throws SQLException {
        Arrival kill = new Arrival.OfArticle(story.version(2).canceled().article(""));
        newsroom.store(List.of(kill));

        newsroom.store(arrivals(story, List.of(ferry, bridge)));

        assertThat(newsroom.shown()).isEmpty();
    }

    @Test
    void aCanceledArticleComesBackWithANewerReadingOnly() throws SQLException {
        newsroom.store(arrivals(story, List.of(ferry, bridge)));
        newsroom.store(List.of(new Arrival.OfArticle(story.version(2).canceled().article(""))));
        Story revived = story.version(3);
        newsroom.store(List.of(new Arrival.OfArticle(revived.article("text"))));
        assertThat(newsroom.shown()).as("the killed reading").isEmpty();

        newsroom.store(arrivals(revived, List.of(revived.quote("Mara Lindqvist", FERRY, 10))));

        assertThat(newsroom.shown()).containsExactly(FERRY);
    }

    @Test
    void ofTwoReadingsTheOneThatHadSeenMoreRatingsHolds() throws SQLException {
        newsroom.store(List.of(new Arrival.OfArticle(story.article("text"))));

        newsroom.store(Newsroom.reading(story, 9, List.of(ferry), List.of()));
        newsroom.store(Newsroom.reading(story, 4, List.of(ferry, bridge), List.of()));

        assertThat(newsroom.shown()).containsExactly(FERRY);
    }

    private List<String> announcements() throws SQLException {
        return newsroom.ask("SELECT kind || ' ' || subject_id FROM store.stream ORDER BY position");
    }

    private static List<Arrival> arrivals(Story story, List<Quote> quotes) {
        return Newsroom.arrivals(story.article("text"), story, quotes, List.of());
    }

    private List<Arrival> threeVersionsByTwoReaders() {
        List<Arrival> arrivals = new ArrayList<>(arrivals(story, List.of(ferry, bridge)));
        Story second = story.version(2);
        arrivals.addAll(arrivals(second, List.of(second.quote("Mara Lindqvist", FERRY, 10))));
        Story reread = second.readBy(2);
        arrivals.addAll(
                Newsroom.reading(
                        reread,
                        3,
                        List.of(
                                reread.quote("Mara Lindqvist", FERRY, 10),
                                reread.quote("Tomas Adeyemi", BRIDGE, 130)),
                        List.of()));
        Story other = Story.of("bridge");
        arrivals.addAll(arrivals(other, List.of(other.quote("Tomas Adeyemi", BRIDGE, 5))));
        arrivals.add(new Arrival.OfArticle(Story.of("bridge").version(2).canceled().article("")));
        return arrivals;
    }

    private static List<List<String>> tables(Newsroom newsroom) throws SQLException {
        List<List<String>> tables = new ArrayList<>();
        for (String table : TABLES) {
            tables.add(newsroom.ask(table));
        }
        return tables;
    }
}
