package io.onrecord.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.AccessKey.Scope;
import io.onrecord.store.Newsroom;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysIT {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void whoeverListensToOthersAndKnowsNoKeyDoesNotStart() throws Exception {
        AccessConfig nothing = config(Map.of());

        assertThatThrownBy(() -> start(nothing, "0.0.0.0"))
                .hasMessageContaining("listens on 0.0.0.0")
                .hasMessageContaining("ONRECORD_ACCESS_ADMIN_KEY_FILE")
                .hasMessageContaining("ONRECORD_ACCESS_KEYLESS");
        start(nothing, "127.0.0.1");
        start(config(Map.of("onrecord.access.keyless", "READ")), "0.0.0.0");
    }

    @Test
    void aKeyInTheFileOrInTheTableIsEnough(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("admin.key"), "0123456789abcdef".repeat(2));

        start(config(Map.of("onrecord.access.admin-key-file", file.toString())), "0.0.0.0");
        keys(config(Map.of())).create("First", Set.of(Scope.READ), List.of());
        start(config(Map.of()), "0.0.0.0");
    }

    @Test
    void aShortKeyInTheFileIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("admin.key"), "secret");

        assertThatThrownBy(() ->
                        start(
                                config(Map.of("onrecord.access.admin-key-file", file.toString())),
                                "127.0.0.1"))
                .hasMessageContaining("shorter than 32")
                .hasMessageNotContaining("secret\"");
    }

    @Test
    void aKeyIsKeptAsItsHashAndAnnouncedAsSuchUntilItIsRevoked() throws Exception {
        Keys keys = keys(config(Map.of()));
        Keys.Created created = keys.create("Wire", Set.of(Scope.INGEST), List.of("wire.example"));
        String id = created.key().id();

        assertThat(keys.caller(created.secret())).isPresent();
        keys.revoke(id);

        assertThat(keys.caller(created.secret())).isEmpty();
        assertThat(newsroom.ask("SELECT to_jsonb(k)::text FROM store.api_key k"))
                .noneMatch(row -> row.contains(created.secret().text()))
                .allMatch(row -> row.contains(created.secret().hash()));
        assertThat(
                        newsroom.ask(
                                "SELECT concat_ws(' ', topic, key, convert_from(value, 'UTF8'))"
                                        + " FROM store.outbox ORDER BY id"))
                .containsExactly(
                        "keys %s {\"id\":\"%s\",\"hash\":\"%s\",\"scopes\":[\"INGEST\"],\"sources\":[\"wire.example\"]}"
                                .formatted(id, id, created.secret().hash()),
                        "keys " + id);
        assertThat(created.toString()).doesNotContain(created.secret().text());
    }

    @Test
    void aKeyThatSendsTooMuchIsToldWhenToComeAgain() {
        Limits limits = new Limits(config(Map.of("onrecord.access.requests-per-minute", "5")));

        List<OptionalLong> waits = IntStream.range(0, 6).mapToObj(i -> limits.wait("k_1")).toList();

        assertThat(waits.subList(0, 5)).allMatch(OptionalLong::isEmpty);
        assertThat(waits.getLast().getAsLong()).isBetween(1L, 13L);
        assertThat(limits.wait("k_2")).isEmpty();
    }

    @Test
    void requestsOfThisOriginAloneChangeAnything() {
        Strangers strangers = new Strangers(Strangers.LOOPBACK);

        assertThat(strangers.reason("POST", new Strangers.Origins("[::1]:8080", null, null)))
                .isEmpty();
        assertThat(
                        strangers.reason(
                                "POST",
                                new Strangers.Origins(
                                        "localhost:8080", "http://localhost:8081", "same-site")))
                .isEqualTo(Optional.of(Strangers.Reason.ORIGIN_NOT_ALLOWED));
        assertThat(strangers.reason("GET", new Strangers.Origins(null, null, null)))
                .isEqualTo(Optional.of(Strangers.Reason.HOST_NOT_ALLOWED));
    }

    private void start(AccessConfig config, String host) throws SQLException {
        new Readiness(keys(config), config, new Exposure(host)).check(new StartupEvent());
    }

    private Keys keys(AccessConfig config) {
        return new Keys(
                new KeyRows(newsroom.database), config, Clock.fixed(Newsroom.NOW, ZoneOffset.UTC));
    }

    private static AccessConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(AccessConfig.class)
                .build()
                .getConfigMapping(AccessConfig.class);
    }
}
