package io.onrecord.store;

import io.onrecord.store.database.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a test of the running service stands on: a real database and channels in memory.
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    static final List<String> INCOMING =
            List.of("articles", "articles-backfill", "quotes", "quotes-backfill");
    static final List<String> OUTGOING = List.of("dead-letters", "verdicts", "ratings");

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", Postgres.emptyUrl());
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
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

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }
}
