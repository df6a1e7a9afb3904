package io.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

    @Test
    void hasDefaults() {
        IngestConfig config = config(Map.of());
        assertThat(config.maxBody().asLongValue()).isEqualTo(10 * 1024 * 1024);
        assertThat(config.maxItems()).isEqualTo(1_000);
        assertThat(config.kafkaPatience()).isEqualTo(Duration.ofSeconds(8));
        assertThat(config.maxInFlight().asLongValue()).isEqualTo(48 * 1024 * 1024);
        assertThat(config.releaseEvery()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.inboxTopics()).containsExactly("inbox");
        assertThat(config.nearCopiesFor()).isEqualTo(Duration.ofDays(14));
        assertThat(config.idempotencyFor()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void takesEverySetting() {
        IngestConfig config =
                config(
                        Map.of(
                                "onrecord.ingest.max-body", "1M",
                                "onrecord.ingest.max-items", "5",
                                "onrecord.ingest.kafka-patience", "2s",
                                "onrecord.ingest.max-in-flight", "3M",
                                "onrecord.ingest.release-every", "4s",
                                "onrecord.ingest.inbox-topics", "inbox,inbox-plumbline",
                                "onrecord.ingest.near-copies-for", "2d",
                                "onrecord.ingest.idempotency-for", "1h"));
        assertThat(config.maxBody().asLongValue()).isEqualTo(1024 * 1024);
        assertThat(config.maxItems()).isEqualTo(5);
        assertThat(config.kafkaPatience()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.maxInFlight().asLongValue()).isEqualTo(3 * 1024 * 1024);
        assertThat(config.releaseEvery()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.inboxTopics()).containsExactly("inbox", "inbox-plumbline");
        assertThat(config.nearCopiesFor()).isEqualTo(Duration.ofDays(2));
        assertThat(config.idempotencyFor()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void refusesASettingThatItDoesNotKnow() {
        assertThatThrownBy(() -> config(Map.of("onrecord.ingest.max-item", "5")))
                .hasMessageContaining("onrecord.ingest.max-item");
    }

    private static IngestConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .build()
                .getConfigMapping(IngestConfig.class);
    }
}
