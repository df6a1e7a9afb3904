package io.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.Ids;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AccessConfigTest {

    private static final Map<String, String> EVERYTHING =
            Map.of(
                    "onrecord.access.topics.inbox-plumbline", "plumbline.example,*.plumb.example",
                    "onrecord.access.keys.desk.sha256", Ids.textHash("open sesame"),
                    "onrecord.access.keys.desk.sources", "plumbline.example",
                    "onrecord.access.keys.desk.articles-per-second", "7",
                    "onrecord.access.keys-required", "true",
                    "onrecord.access.articles-per-second", "9");

    @Test
    void everybodyMayPushByDefault() {
        KeyRing keys = new KeyRing(config(Map.of()));
        assertThat(keys.withoutKey()).isPresent();
        assertThat(keys.withoutKey().orElseThrow().allowance().covers("a.example")).isTrue();
        assertThat(new TopicRules(config(Map.of())).of("inbox").covers("a.example")).isTrue();
    }

    @Test
    void takesEverySetting() {
        AccessConfig config = config(EVERYTHING);
        assertThat(config.topics().get("inbox-plumbline"))
                .containsExactly("plumbline.example", "*.plumb.example");
        assertThat(config.keys())
                .hasEntrySatisfying(
                        "desk",
                        desk -> {
                            assertThat(desk.sources()).containsExactly("plumbline.example");
                            assertThat(desk.articlesPerSecond()).isEqualTo(OptionalInt.of(7));
                        });
        assertThat(config.keysRequired()).isTrue();
        assertThat(config.articlesPerSecond()).isEqualTo(OptionalInt.of(9));
    }

    @Test
    void aKeyIsKnownByItsHash() {
        KeyRing keys = new KeyRing(config(EVERYTHING));
        assertThat(keys.of("open sesame").orElseThrow().name()).isEqualTo("desk");
        assertThat(keys.of("open sesam")).isEmpty();
        assertThat(keys.withoutKey()).isEmpty();
    }

    @Test
    void keysComeAndGoWhileTheServiceRuns() {
        KeyRing keys = new KeyRing(config(Map.of()));
        String hash = Ids.textHash("another");
        keys.put(hash, new KeyRule("late", Allowance.EVERYTHING, OptionalInt.empty()));
        assertThat(keys.of("another")).isPresent();
        keys.remove(hash);
        assertThat(keys.of("another")).isEmpty();
        assertThat(keys.withoutKey()).isEmpty();
    }

    @Test
    void refusesASettingThatItDoesNotKnow() {
        assertThatThrownBy(() -> config(Map.of("onrecord.access.key-required", "true")))
                .hasMessageContaining("onrecord.access.key-required");
    }

    private static AccessConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccessConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(AccessConfig.class);
    }
}
