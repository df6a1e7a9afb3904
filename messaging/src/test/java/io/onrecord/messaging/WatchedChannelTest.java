package io.onrecord.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchedChannelTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Progress.State IDLE = Progress.State.NEW;

    private final WatchedChannel channel = new WatchedChannel("articles", START);

    @Test
    void getsOnWhileNothingWaits() {
        channel.answered(0, at(100));
        assertThat(channel.stalled(IDLE, at(101), LIMIT)).isEmpty();
    }

    @Test
    void stallsWhenRecordsWaitAndNoneIsHandled() {
        channel.answered(7, at(10));
        channel.answered(9, at(71));
        assertThat(channel.stalled(IDLE, at(71), LIMIT))
                .contains("channel articles: 9 records wait and none is handled for 60 s");
    }

    @Test
    void getsOnWhenRecordsWaitBehindOthersThatAreHandled() {
        channel.answered(7, at(10));
        channel.answered(9, at(71));
        assertThat(channel.stalled(IDLE.idle(at(50)), at(71), LIMIT)).isEmpty();
    }

    @Test
    void countsFromTheNewestTimeWithoutWork() {
        channel.answered(7, at(10));
        channel.answered(0, at(30));
        channel.answered(1, at(71));
        assertThat(channel.stalled(IDLE, at(72), LIMIT)).isEmpty();
    }

    @Test
    void stallsWhenABatchIsNotDone() {
        channel.answered(0, at(99));
        assertThat(channel.stalled(IDLE.working(at(10)), at(100), LIMIT))
                .contains("channel articles: a batch is not done for 60 s");
    }

    @Test
    void stallsWhenItsConsumerNoLongerAnswers() {
        channel.answered(0, at(10));
        assertThat(channel.stalled(IDLE, at(71), LIMIT))
                .contains("channel articles: its consumer has not answered for 60 s");
    }

    @Test
    void asksOnceUntilItIsAnswered() {
        assertThat(channel.ask()).isTrue();
        assertThat(channel.ask()).isFalse();
        channel.refused();
        assertThat(channel.ask()).isTrue();
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
