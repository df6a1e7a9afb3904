package io.onrecord.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.feed.document.FeedDocument;
import io.onrecord.ingest.feed.document.FeedItem;
import io.onrecord.ingest.fetch.Fetched;
import io.onrecord.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When a feed is asked for again, how, and how it is said to be.
class RhythmTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Rhythm RHYTHM =
            new Rhythm(MINUTE.multipliedBy(2), Duration.ofHours(2), Duration.ofHours(24));
    private static final Afterwards.Moment AT = new Afterwards.Moment(RHYTHM, NOW, 1.0 / 3);
    private static final Validators SEVEN = new Validators("\"7\"", null);

    private final Feed feed =
            new Feed(
                    "f_1",
                    "https://plumbline.example/feed",
                    "plumbline.example",
                    null,
                    null,
                    Feed.Asking.first("https://plumbline.example/feed", Duration.ofMinutes(15)),
                    Feed.History.NONE);

    @Test
    void aFeedThatBringsSomethingIsAskedForSoonerAndOneThatDoesNotLater() {
        assertThat(RHYTHM.next(Duration.ofMinutes(15), 3)).isEqualTo(Duration.ofMinutes(9));
        assertThat(RHYTHM.next(Duration.ofMinutes(15), 0)).isEqualTo(Duration.ofSeconds(1170));
        assertThat(RHYTHM.next(Duration.ofMinutes(2), 3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RHYTHM.next(Duration.ofHours(2), 0)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aFeedIsNotAskedForBeforeItsServerWants() {
        assertThat(RHYTHM.wait(MINUTE, Duration.ofMinutes(30), 1.0 / 3))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(RHYTHM.wait(Duration.ofMinutes(30), MINUTE, 1.0 / 3))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(RHYTHM.wait(MINUTE, Duration.ofDays(365), 1.0 / 3))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whatWasAskedForTogetherDoesNotComeTogetherAgain() {
        assertThat(RHYTHM.wait(Duration.ofMinutes(10), null, 0)).isEqualTo(Duration.ofMinutes(9));
        assertThat(RHYTHM.wait(Duration.ofMinutes(10), null, 1)).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void aFeedThatFailsIsAskedForLaterAndLaterAndNeverGivenUp() {
        Feed failing = feed;
        Duration wait = Duration.ZERO;
        for (int i = 0; i < 500; i++) {
            Afterwards after = Afterwards.failed(failing, "HTTP_STATUS", "HTTP 410", null, AT);
            assertThat(after.pause()).isGreaterThanOrEqualTo(wait);
            wait = after.pause();
            failing = after.feed();
        }
        assertThat(wait).isEqualTo(Duration.ofHours(24));
        assertThat(Health.of(failing.history(), NOW)).isEqualTo(Health.FAILING);

        Feed back = Afterwards.read(failing, body(SEVEN, null), document("1"), 1, AT).feed();

        assertThat(Health.of(back.history(), NOW)).isEqualTo(Health.OK);
        assertThat(back.asking().every()).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void aServerThatAsksForTimeHasIt() {
        assertThat(RHYTHM.waitAfterFailure(MINUTE, 1, Duration.ofHours(3), 1.0 / 3))
                .isEqualTo(Duration.ofHours(3));
        assertThat(RHYTHM.waitAfterFailure(MINUTE, 1, Duration.ofSeconds(1), 1.0 / 3))
                .isEqualTo(MINUTE);
    }

    @Test
    void validatorsAreBelievedUntilTheyLie() {
        Feed read = read(feed, SEVEN, "1");
        assertThat(Trust.validators(read.asking())).isEqualTo(SEVEN);

        Feed changed = read(read, new Validators("\"8\"", null), "2");
        assertThat(Trust.validators(changed.asking()).isEmpty()).isFalse();

        Feed lying = read(changed, new Validators("\"8\"", null), "3");
        assertThat(Trust.validators(lying.asking()).isEmpty()).isTrue();
        assertThat(Trust.validators(read(lying, SEVEN, "4").asking()).isEmpty()).isTrue();
    }

    @Test
    void aServerThatSaysForLongThatNothingHasChangedIsChecked() {
        Feed same = read(feed, SEVEN, "1");
        for (int i = 0; i < Trust.BELIEVED; i++) {
            assertThat(Trust.validators(same.asking()).isEmpty()).isFalse();
            same =
                    Afterwards.notModified(same, new Fetched.NotModified(Validators.NONE, null), AT)
                            .feed();
        }
        assertThat(Trust.validators(same.asking()).isEmpty()).isTrue();

        assertThat(Trust.validators(read(same, SEVEN, "1").asking())).isEqualTo(SEVEN);
        assertThat(read(same, SEVEN, "2").asking().validatorsLie()).isTrue();
    }

    @Test
    void aFeedThatMovedIsAskedForThereAndAtItsOwnAddressWhenItIsGoneFromThere() {
        Feed moved =
                Afterwards.read(
                                feed,
                                body(SEVEN, URI.create("https://new.example/feed")),
                                document("1"),
                                1,
                                AT)
                        .feed();
        assertThat(moved.asking().at()).isEqualTo("https://new.example/feed");
        assertThat(moved.source()).isEqualTo("plumbline.example");

        Feed gone = moved;
        for (int i = 0; i < 3; i++) {
            gone = Afterwards.failed(gone, "UNKNOWN_HOST", "an unknown host", null, AT).feed();
        }
        assertThat(gone.asking().at()).isEqualTo(feed.url());
        assertThat(gone.asking().validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void aFeedThatHasBroughtNothingForMuchLongerThanUsualHasGoneQuiet() {
        Duration day = Duration.ofDays(1);
        assertThat(health(Duration.ofHours(1), day.minusMinutes(1))).isEqualTo(Health.OK);
        assertThat(health(Duration.ofHours(1), day.plusMinutes(1))).isEqualTo(Health.QUIET);
        assertThat(health(day, day.multipliedBy(9))).isEqualTo(Health.OK);
        assertThat(health(day, day.multipliedBy(11))).isEqualTo(Health.QUIET);
        assertThat(Health.of(Feed.History.NONE, NOW)).isEqualTo(Health.NEW);
    }

    private static Health health(Duration gap, Duration since) {
        return Health.of(
                new Feed.History("RSS", null, NOW, NOW.minus(since), gap, 0, null, null, null),
                NOW);
    }

    private static Feed read(Feed before, Validators validators, String item) {
        return Afterwards.read(before, body(validators, null), document(item), 1, AT).feed();
    }

    private static Fetched.Body body(Validators validators, @Nullable URI movedTo) {
        URI url = URI.create("https://plumbline.example/feed");
        return new Fetched.Body(url, movedTo, null, new byte[0], validators, null);
    }

    private static FeedDocument document(String item) {
        return new FeedDocument(
                FeedDocument.Kind.RSS,
                "The Plumbline",
                null,
                List.of(new FeedItem(item, null, null, null, null, null, null, null)));
    }
}
