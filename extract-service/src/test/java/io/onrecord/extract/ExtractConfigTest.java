package io.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractConfigTest {

    private static final Map<String, String> REQUIRED =
            Map.of("onrecord.extract.index-directory", "/data/ratings");

    @Test
    void hasDefaults() {
        ExtractConfig config = config(Map.of());
        assertThat(config.indexDirectory()).isEqualTo(Path.of("/data/ratings"));
        assertThat(config.candidates()).isEqualTo(200);
        assertThat(config.ratingsPatience()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.commitEvery()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.rebuildAfter()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void takesEverySetting() {
        ExtractConfig config =
                config(
                        Map.of(
                                "onrecord.extract.candidates", "5",
                                "onrecord.extract.ratings-patience", "1s",
                                "onrecord.extract.commit-every", "2s",
                                "onrecord.extract.rebuild-after", "3h"));
        assertThat(config.candidates()).isEqualTo(5);
        assertThat(config.ratingsPatience()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.commitEvery()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.rebuildAfter()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void refusesASettingThatItDoesNotKnow() {
        assertThatThrownBy(() -> config(Map.of("onrecord.extract.candidate", "5")))
                .hasMessageContaining("onrecord.extract.candidate");
    }

    private static ExtractConfig config(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(REQUIRED);
        all.putAll(settings);
        return new SmallRyeConfigBuilder()
                .withMapping(ExtractConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .withConverter(Duration.class, 100, new DurationConverter())
                .build()
                .getConfigMapping(ExtractConfig.class);
    }
}
