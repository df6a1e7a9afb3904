package io.onrecord.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.webhook.Destination.Answer;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final Patience patience =
            new Patience(Duration.ofSeconds(5), Duration.ofHours(4), Duration.ofDays(3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "ff02::1"
            })
    void noPrivateAddressIsPublic(String address) {
        assertThat(Destination.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1::1"})
    void othersAre(String address) {
        assertThat(Destination.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void aPrivateHostIsReachedWhenItIsNamed() {
        String url = "https://127.0.0.1:9/hook";

        assertThat(new Destination(Set.of()).of(url))
                .isEqualTo(new Answer.Refused("a private address"));
        assertThat(new Destination(Set.of("127.0.0.1")).of(url)).isInstanceOf(Answer.Allowed.class);
    }

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
