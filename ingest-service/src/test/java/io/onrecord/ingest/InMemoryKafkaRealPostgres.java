package io.onrecord.ingest;

import io.onrecord.events.Ids;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Channels without a broker, and a PostgreSQL of its own.
public class InMemoryKafkaRealPostgres implements QuarkusTestResourceLifecycleManager {

    /// Opens everything.
    public static final String KEY = "key-of-the-desk";

    /// Opens one source.
    public static final String PLUMBLINES_KEY = "key-of-plumbline";

    /// One article a second.
    public static final String SLOW_KEY = "key-of-the-slow";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        config.putAll(
                InMemoryConnector.switchIncomingChannelsToInMemory("inbox", "inbox-backfill"));
        config.putAll(
                InMemoryConnector.switchOutgoingChannelsToInMemory(
                        "inbox-out", "articles", "articles-backfill", "dead-letters"));
        key(config, "desk", KEY, "*");
        key(config, "plumb", PLUMBLINES_KEY, "plumbline.example");
        key(config, "slow", SLOW_KEY, "*");
        config.put("onrecord.access.keys.slow.articles-per-second", "1");
        config.put("quarkus.datasource.jdbc.url", database().getJdbcUrl("postgres", "postgres"));
        config.put("quarkus.datasource.username", "postgres");
        config.put("quarkus.datasource.password", "postgres");
        config.put("onrecord.ingest.max-in-flight", "900K");
        config.put("onrecord.ingest.max-items", "3");
        config.put(
                "onrecord.access.topics.inbox-plumbline", "plumbline.example,*.plumbline.example");
        quickFeeds(config);
        return config;
    }

    /// Everything that takes minutes takes a moment.
    private static void quickFeeds(Map<String, String> config) {
        config.put("onrecord.fetch.allowed-hosts", "127.0.0.1");
        config.put("onrecord.fetch.host-delay", "5ms");
        config.put("onrecord.fetch.deadline", "5s");
        config.put("onrecord.feeds.look-every", "50ms");
        config.put("onrecord.feeds.every", "100ms");
        config.put("onrecord.feeds.at-most-every", "50ms");
        config.put("onrecord.feeds.at-least-every", "200ms");
        config.put("onrecord.feeds.back-off-to", "300ms");
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void key(Map<String, String> config, String name, String key, String sources) {
        config.put("onrecord.access.keys." + name + ".sha256", Ids.textHash(key));
        config.put("onrecord.access.keys." + name + ".sources", sources);
    }

    private EmbeddedPostgres database() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start();
            postgres = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
