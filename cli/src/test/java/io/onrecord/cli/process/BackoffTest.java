package io.onrecord.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private Instant now = Instant.parse("2031-02-03T04:05:06Z");
    private final Backoff backoff = new Backoff(() -> now);

    @Test
    void waitsLongerEachTimeUpToHalfAMinute() {
        List<Long> delays = Stream.generate(this::endAtOnce).limit(7).toList();

        assertThat(delays).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void beginsAnewOnceTheProgramHasRunForAMinute() {
        endAtOnce();
        endAtOnce();
        backoff.started();
        now = now.plus(Duration.ofMinutes(1));

        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(1));
    }

    private long endAtOnce() {
        backoff.started();
        return backoff.next().toSeconds();
    }
}
