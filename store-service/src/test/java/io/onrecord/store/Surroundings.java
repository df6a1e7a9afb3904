package io.onrecord.store;

import io.onrecord.store.database.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a test of the running service stands on: a real database and channels in memory.
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /// May do everything.
    public static final String ADMIN_KEY = "test-admin-key-0123456789-0123456789";

    /// Which the database of a test does not ask for: whoever sees it has seen a secret.
    public static final String DATABASE_PASSWORD = "canary-of-the-database-password";

    static final List<String> INCOMING =
            List.of("articles", "articles-backfill", "quotes", "quotes-backfill");
    static final List<String> OUTGOING = List.of("dead-letters", "verdicts", "ratings", "keys");

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", Postgres.emptyUrl());
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", DATABASE_PASSWORD);
        settings.put("onrecord.access.admin-key-file", adminKeyFile().toString());
        // Nobody listens there: no test reads what is on this machine.
        settings.put("kafka.bootstrap.servers", "127.0.0.1:1");
        settings.put("quarkus.http.cors.origins", "https://desk.example");
        settings.put("onrecord.webhook.allowed-hosts", "127.0.0.1");
        settings.put("onrecord.webhook.retry-first", "200ms");
        settings.put("onrecord.webhook.retry-at-most", "1s");
        settings.put("onrecord.webhook.look-every", "100ms");
        settings.put("onrecord.stream.heartbeat", "1s");
        settings.put("onrecord.stream.slow-after", "3s");
        settings.putAll(
                InMemoryConnector.switchIncomingChannelsToInMemory(
                        INCOMING.toArray(String[]::new)));
        settings.putAll(
                InMemoryConnector.switchOutgoingChannelsToInMemory(
                        OUTGOING.toArray(String[]::new)));
        return settings;
    }

    private static Path adminKeyFile() {
        try {
            Path file = Files.createTempFile("admin", ".key");
            file.toFile().deleteOnExit();
            return Files.writeString(file, ADMIN_KEY + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }
}
