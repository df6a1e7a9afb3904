package io.onrecord.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.ingest.fetch.FetchConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedSettingsTest {

    @Test
    void haveDefaults() {
        FeedConfig feeds = config(FeedConfig.class, Map.of());
        assertThat(feeds.enabled()).isTrue();
        assertThat(feeds.atOnce()).isEqualTo(16);
        assertThat(feeds.lookEvery()).isEqualTo(Duration.ofSeconds(1));
        assertThat(feeds.every()).isEqualTo(Duration.ofMinutes(15));
        assertThat(feeds.atMostEvery()).isEqualTo(Duration.ofMinutes(2));
        assertThat(feeds.atLeastEvery()).isEqualTo(Duration.ofHours(2));
        assertThat(feeds.backOffTo()).isEqualTo(Duration.ofHours(24));
        assertThat(feeds.lease()).isEqualTo(Duration.ofSeconds(90));
        assertThat(feeds.turn()).isEqualTo(Duration.ofSeconds(60));
        assertThat(feeds.attempts()).isEqualTo(5);
        assertThat(feeds.rememberFor()).isEqualTo(Duration.ofDays(30));
        FetchConfig fetch = config(FetchConfig.class, Map.of());
        assertThat(fetch.allowedHosts()).isEmpty();
        assertThat(fetch.authoritiesFile()).isEmpty();
        assertThat(fetch.userAgent()).isEqualTo("OnRecord/0.1");
        assertThat(fetch.maxBody().asLongValue()).isEqualTo(10 * 1024 * 1024);
        assertThat(fetch.deadline()).isEqualTo(Duration.ofSeconds(30));
        assertThat(fetch.maxRedirects()).isEqualTo(5);
        assertThat(fetch.hostDelay()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void areTaken() {
        FetchConfig fetch =
                config(
                        FetchConfig.class,
                        Map.of(
                                "onrecord.fetch.allowed-hosts", "intranet,10.0.0.7",
                                "onrecord.fetch.authorities-file", "/run/ca.pem",
                                "onrecord.fetch.contact", "desk@plumbline.example"));
        assertThat(fetch.allowedHosts().orElseThrow())
                .containsExactlyInAnyOrder("intranet", "10.0.0.7");
        assertThat(fetch.authoritiesFile()).contains(Path.of("/run/ca.pem"));
        assertThat(fetch.userAgent()).isEqualTo("OnRecord/0.1 (+desk@plumbline.example)");
        FeedConfig feeds =
                config(
                        FeedConfig.class,
                        Map.of("onrecord.feeds.enabled", "false", "onrecord.feeds.at-once", "3"));
        assertThat(feeds.enabled()).isFalse();
        assertThat(feeds.atOnce()).isEqualTo(3);
    }

    @Test
    void areRefusedWhenNobodyKnowsThem() {
        assertThatThrownBy(() -> config(FeedConfig.class, Map.of("onrecord.feeds.at-one", "1")))
                .hasMessageContaining("onrecord.feeds.at-one");
        assertThatThrownBy(() -> config(FetchConfig.class, Map.of("onrecord.fetch.hosts", "a")))
                .hasMessageContaining("onrecord.fetch.hosts");
    }

    private static <T> T config(Class<T> type, Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(type)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .build()
                .getConfigMapping(type);
    }
}
