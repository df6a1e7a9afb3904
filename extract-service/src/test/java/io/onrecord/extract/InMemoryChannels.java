package io.onrecord.extract;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Channels without a broker, and an index of its own.
public class InMemoryChannels implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        config.putAll(
                InMemoryConnector.switchIncomingChannelsToInMemory(
                        "articles", "articles-backfill"));
        config.putAll(
                InMemoryConnector.switchOutgoingChannelsToInMemory(
                        "quotes", "quotes-backfill", "dead-letters"));
        config.put("kafka.bootstrap.servers", "127.0.0.1:1");
        config.put("onrecord.extract.ratings-patience", "0s");
        config.put("onrecord.extract.index-directory", folder().toString());
        return config;
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ratings-index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
