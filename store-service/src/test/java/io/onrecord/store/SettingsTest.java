package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.store.intake.IntakeConfig;
import io.onrecord.store.settling.PublishersConfig;
import io.onrecord.store.stream.StreamConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void theIntakeWaitsASecondByDefault() {
        IntakeConfig intake = read(Map.of(), IntakeConfig.class);

        assertThat(intake.retryAfter()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void everySettingOfTheIntakeCanBeSet() {
        IntakeConfig intake = read(Map.of("onrecord.intake.retry-after", "3s"), IntakeConfig.class);

        assertThat(intake.retryAfter()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void nobodysOwnerIsKnownByDefault() {
        assertThat(read(Map.of(), PublishersConfig.class).owners()).isEmpty();
    }

    @Test
    void theOwnersOfPublishersCanBeSet() {
        PublishersConfig publishers =
                read(
                        Map.of("onrecord.publishers.owners.\"echo.example\"", "Echo Trust"),
                        PublishersConfig.class);

        assertThat(publishers.owners()).containsExactly(Map.entry("echo.example", "Echo Trust"));
    }

    @Test
    void theStreamHasDefaults() {
        StreamConfig stream = read(Map.of(), StreamConfig.class);

        assertThat(stream.heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(stream.pollEvery()).isEqualTo(Duration.ofMillis(250));
        assertThat(stream.kept()).isEqualTo(2000);
        assertThat(stream.slowAfter()).isEqualTo(Duration.ofSeconds(20));
        assertThat(stream.retention()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void everySettingOfTheStreamCanBeSet() {
        StreamConfig stream =
                read(
                        Map.of(
                                "onrecord.stream.heartbeat", "5s",
                                "onrecord.stream.poll-every", "1s",
                                "onrecord.stream.kept", "10",
                                "onrecord.stream.slow-after", "1m",
                                "onrecord.stream.retention", "2d"),
                        StreamConfig.class);

        assertThat(stream.heartbeat()).isEqualTo(Duration.ofSeconds(5));
        assertThat(stream.pollEvery()).isEqualTo(Duration.ofSeconds(1));
        assertThat(stream.kept()).isEqualTo(10);
        assertThat(stream.slowAfter()).isEqualTo(Duration.ofMinutes(1));
        assertThat(stream.retention()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void aSettingThatDoesNotExistIsRefused() {
        Map<String, String> misspelt = Map.of("onrecord.stream.hartbeat", "5s");

        assertThatThrownBy(() -> read(misspelt, StreamConfig.class))
                .hasMessageContaining("onrecord.stream.hartbeat");
    }

    private static <T> T read(Map<String, String> settings, Class<T> mapping) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(mapping)
                .build()
                .getConfigMapping(mapping);
    }
}
