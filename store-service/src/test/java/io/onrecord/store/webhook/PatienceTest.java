package io.onrecord.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final Patience patience =
            new Patience(Duration.ofSeconds(5), Duration.ofHours(4), Duration.ofDays(3));

    @Test
    void waitsDoubleUntilTheyAreLongAndEndAfterThreeDays() {
        assertThat(wait(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(wait(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(wait(40)).isEqualTo(Duration.ofHours(4));
        Instant late = START.plus(Duration.ofDays(3)).minusSeconds(60);
        assertThat(patience.next(20, START, late, null, 0.5)).isEqualTo(Optional.empty());
    }

    @Test
    void aReceiverThatAsksForTimeHasIt() {
        assertThat(patience.next(1, START, START, Duration.ofMinutes(10), 0.5))
                .contains(START.plus(Duration.ofMinutes(10)));
        assertThat(patience.next(1, START, START, Duration.ofDays(4), 0.5)).isEmpty();
    }

    @Test
    void allThatFailedTogetherDoNotComeAgainTogether() {
        assertThat(patience.next(4, START, START, null, 0)).contains(START.plusSeconds(30));
        assertThat(patience.next(4, START, START, null, 1)).contains(START.plusSeconds(50));
    }

    /// The example of the specification.
    @Test
    void aSignatureIsThatOfTheStandard() {
        String body = "{\"test\": 2432232314}";

        assertThat(
                        Signature.of(
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330,
                                body,
                                List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    private Duration wait(int attempts) {
        return Duration.between(
                START, patience.next(attempts, START, START, null, 0.5).orElseThrow());
    }
}
