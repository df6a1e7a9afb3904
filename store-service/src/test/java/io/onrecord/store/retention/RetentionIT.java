package io.onrecord.store.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.Finding;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.database.Rows;
import io.onrecord.store.decision.Desk;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.worker.Commits;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionIT {

    /// When every article of these tests was published.
    private static final Instant PUBLISHED = Instant.parse("2026-03-02T09:30:00Z");

    private final Newsroom newsroom = new Newsroom();
    private final Story story = Story.of("ferry");

    @Test
    void aReadingThatAnotherHasReplacedGoesAfterThirtyDaysAndWhatIsShownStays()
            throws SQLException {
        newsroom.store(page(story, "The pier was free", "The tide was high"));
        newsroom.store(page(story.readBy(2), "The pier was free"));
        List<String> shown = newsroom.shown();

        after(Duration.ofDays(29), Map.of());
        assertThat(extractors("quote")).containsExactly("1", "1", "2");
        after(Duration.ofDays(31), Map.of());

        assertThat(extractors("quote")).containsExactly("2");
        assertThat(extractors("reading")).containsExactly("2");
        assertThat(newsroom.shown()).isEqualTo(shown);
    }

    @Test
    void whatATopicBringsOfItAgainChangesNothingThatIsShown() throws SQLException {
        List<Arrival> first = page(story, "The pier was free", "The tide was high");
        newsroom.store(first);
        newsroom.store(page(story.readBy(2), "The pier was free"));
        List<String> told = newsroom.ask("SELECT s::text FROM store.stream s ORDER BY position");
        after(Duration.ofDays(31), Map.of());

        newsroom.store(first);

        assertThat(newsroom.shown()).containsExactly("The pier was free");
        assertThat(newsroom.ask("SELECT s::text FROM store.stream s ORDER BY position"))
                .isEqualTo(told);
    }

    @Test
    void anEarlierVersionIsNoReplacedReading() throws SQLException {
        newsroom.store(page(story, "The pier was free"));
        newsroom.store(page(story.version(2), "The pier was closed"));

        after(Duration.ofDays(4_000), Map.of());

        assertThat(newsroom.ask("SELECT words FROM store.quote ORDER BY number"))
                .containsExactly("The pier was free", "The pier was closed");
    }

    @Test
    void articlesAreKeptForGoodUnlessAPeriodIsSet() throws SQLException {
        newsroom.store(page(story, "The pier was free"));

        after(Duration.ofDays(4_000), Map.of());

        assertThat(newsroom.shown()).hasSize(1);
    }

    @Test
    void anOldArticleGoesWithAllThatIsOfItWhenNothingRestsOnIt() throws SQLException {
        newsroom.store(page(story, "The pier was free"));
        newsroom.store(page(Story.of("other"), "The tide was high"));
        Map<String, String> year = Map.of("onrecord.retention.articles", "365d");

        after(Duration.ofDays(364), year);
        assertThat(newsroom.shown()).hasSize(2);
        after(Duration.ofDays(366), year);

        for (String table :
                List.of("article_version", "reading", "quote", "assertion", "printed_sentence")) {
            assertThat(newsroom.ask("SELECT '' FROM store." + table)).as(table).isEmpty();
        }
    }

    @Test
    void whatAVerdictRestsOnAndWhatAPersonDecidedAboutStays() throws SQLException {
        Story check = Story.of("check");
        Story withdrawn = Story.of("withdrawn");
        Finding rated = rating(check, "The pier was free");
        Finding gone = rating(withdrawn, "The tide was high");
        newsroom.store(Newsroom.arrivals(check.article("text"), check, List.of(), List.of(rated)));
        newsroom.store(
                Newsroom.arrivals(withdrawn.article("text"), withdrawn, List.of(), List.of(gone)));
        new Desk(newsroom.database, newsroom.settling, new Commits())
                .decide(
                        gone.verdictId(),
                        new PersonDecision(
                                PersonDecision.Kind.WITHDRAW, "So.", "Ines", PUBLISHED, null));

        after(Duration.ofDays(4_000), Map.of("onrecord.retention.articles", "365d"));

        assertThat(newsroom.ask("SELECT article_id FROM store.article_version"))
                .containsExactlyInAnyOrder(check.id(), withdrawn.id());
    }

    @Test
    void whatWasSentAndSessionsThatAreOverGo() throws SQLException {
        newsroom.database.change(connection -> {
            for (String state : List.of("PENDING", "DELIVERED")) {
                Rows.execute(
                        connection,
                        """
                        INSERT INTO store.webhook_delivery
                            (webhook_id, position, state, attempts, due_at, first_at)
                        VALUES (?, 1, ?, 1, '2026-03-02', '2026-03-02')
                        """,
                        state,
                        state);
            }
            Rows.execute(
                    connection, "INSERT INTO store.api_session VALUES ('h', 'k', '2026-03-03')");
        });

        after(Duration.ofDays(8), Map.of());

        assertThat(newsroom.ask("SELECT state FROM store.webhook_delivery"))
                .containsExactly("PENDING");
        assertThat(newsroom.ask("SELECT hash FROM store.api_session")).isEmpty();
    }

    @Test
    void aPeriodThatATopicOutlastsIsRefused() {
        assertThatThrownBy(() -> after(Duration.ZERO, Map.of("onrecord.retention.articles", "30d")))
                .hasMessageContaining("shorter than the 90 days");
    }

    private void after(Duration age, Map<String, String> settings) throws SQLException {
        Retention retention =
                new Retention(
                        newsroom.database,
                        config(settings),
                        Clock.fixed(PUBLISHED.plus(age), ZoneOffset.UTC));
        try {
            while (retention.round()) {
                // Until there is no more.
            }
        } finally {
            retention.stop(new ShutdownEvent());
        }
    }

    private static List<Arrival> page(Story story, String... words) {
        return Newsroom.arrivals(
                story.article("text"),
                story,
                IntStream.range(0, words.length)
                        .mapToObj(i -> story.quote("Mara Lindqvist", words[i], 100 * i))
                        .toList(),
                List.of());
    }

    private static Finding rating(Story story, String claim) {
        return story.rating("Mara Lindqvist", claim, "False", RatingClass.FALSE);
    }

    private List<String> extractors(String table) throws SQLException {
        return newsroom.ask("SELECT extractor FROM store." + table + " ORDER BY 1");
    }

    private static RetentionConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(RetentionConfig.class)
                .build()
                .getConfigMapping(RetentionConfig.class);
    }
}
