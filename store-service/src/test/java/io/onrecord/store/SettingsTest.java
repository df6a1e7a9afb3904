package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.store.access.AccessConfig;
import io.onrecord.store.export.ExportConfig;
import io.onrecord.store.intake.IntakeConfig;
import io.onrecord.store.publisher.PublishersConfig;
import io.onrecord.store.retention.RetentionConfig;
import io.onrecord.store.stream.StreamConfig;
import io.onrecord.store.webhook.WebhookConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
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
        assertThat(stream.pollEvery()).isEqualTo(Duration.ofMillis(100));
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
    void webhooksAndExportsHaveDefaults() {
        WebhookConfig webhook = read(Map.of(), WebhookConfig.class);

        assertThat(webhook.allowedHosts()).isEmpty();
        assertThat(webhook.authoritiesFile()).isEmpty();
        assertThat(webhook.retryFirst()).isEqualTo(Duration.ofSeconds(5));
        assertThat(webhook.retryAtMost()).isEqualTo(Duration.ofHours(4));
        assertThat(webhook.retryFor()).isEqualTo(Duration.ofDays(3));
        assertThat(webhook.answerWithin()).isEqualTo(Duration.ofSeconds(15));
        assertThat(webhook.formerSecretFor()).isEqualTo(Duration.ofDays(1));
        assertThat(webhook.lookEvery()).isEqualTo(Duration.ofSeconds(1));
        assertThat(read(Map.of(), ExportConfig.class).atOnce()).isEqualTo(4);
    }

    @Test
    void everySettingOfWebhooksAndExportsCanBeSet() {
        WebhookConfig webhook =
                read(
                        Map.of(
                                "onrecord.webhook.allowed-hosts", "desk.example,night.example",
                                "onrecord.webhook.authorities-file", "/run/ca.pem",
                                "onrecord.webhook.retry-first", "1s",
                                "onrecord.webhook.retry-at-most", "1h",
                                "onrecord.webhook.retry-for", "1d",
                                "onrecord.webhook.answer-within", "2s",
                                "onrecord.webhook.former-secret-for", "1h",
                                "onrecord.webhook.look-every", "2s"),
                        WebhookConfig.class);

        assertThat(webhook.allowedHosts().orElseThrow())
                .containsExactlyInAnyOrder("desk.example", "night.example");
        assertThat(webhook.authoritiesFile()).contains(Path.of("/run/ca.pem"));
        assertThat(webhook.retryFirst()).isEqualTo(Duration.ofSeconds(1));
        assertThat(webhook.retryAtMost()).isEqualTo(Duration.ofHours(1));
        assertThat(webhook.retryFor()).isEqualTo(Duration.ofDays(1));
        assertThat(webhook.answerWithin()).isEqualTo(Duration.ofSeconds(2));
        assertThat(webhook.formerSecretFor()).isEqualTo(Duration.ofHours(1));
        assertThat(webhook.lookEvery()).isEqualTo(Duration.ofSeconds(2));
        assertThat(read(Map.of("onrecord.export.at-once", "2"), ExportConfig.class).atOnce())
                .isEqualTo(2);
    }

    @Test
    void accessHasDefaultsAndEachCanBeSet() {
        AccessConfig usual = read(Map.of(), AccessConfig.class);
        AccessConfig chosen =
                read(
                        Map.of(
                                "onrecord.access.admin-key-file", "/run/secrets/key",
                                "onrecord.access.keyless", "READ,REVIEW",
                                "onrecord.access.hosts", "onrecord.example",
                                "onrecord.access.requests-per-minute", "10",
                                "onrecord.access.session-for", "1h",
                                "onrecord.access.refresh-every", "5s"),
                        AccessConfig.class);

        assertThat(usual.adminKeyFile()).isEmpty();
        assertThat(usual.keyless()).isEmpty();
        assertThat(usual.hosts()).isEmpty();
        assertThat(usual.requestsPerMinute()).isEqualTo(600);
        assertThat(usual.sessionFor()).isEqualTo(Duration.ofHours(12));
        assertThat(usual.refreshEvery()).isEqualTo(Duration.ofSeconds(1));
        assertThat(chosen.adminKeyFile()).contains(Path.of("/run/secrets/key"));
        assertThat(chosen.keyless().orElseThrow()).hasSize(2);
        assertThat(chosen.hosts().orElseThrow()).containsExactly("onrecord.example");
        assertThat(chosen.requestsPerMinute()).isEqualTo(10);
        assertThat(chosen.sessionFor()).isEqualTo(Duration.ofHours(1));
        assertThat(chosen.refreshEvery()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void retentionHasDefaultsAndEachCanBeSet() {
        RetentionConfig usual = read(Map.of(), RetentionConfig.class);
        RetentionConfig chosen =
                read(
                        Map.of(
                                "onrecord.retention.articles", "365d",
                                "onrecord.retention.replaced-readings", "60d",
                                "onrecord.retention.deliveries", "2d",
                                "onrecord.retention.every", "1h"),
                        RetentionConfig.class);

        assertThat(usual.articles()).isEmpty();
        assertThat(usual.replacedReadings()).isEqualTo(Duration.ofDays(30));
        assertThat(usual.deliveries()).isEqualTo(Duration.ofDays(7));
        assertThat(usual.every()).isEqualTo(Duration.ofDays(1));
        assertThat(chosen.articles()).contains(Duration.ofDays(365));
        assertThat(chosen.replacedReadings()).isEqualTo(Duration.ofDays(60));
        assertThat(chosen.deliveries()).isEqualTo(Duration.ofDays(2));
        assertThat(chosen.every()).isEqualTo(Duration.ofHours(1));
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
