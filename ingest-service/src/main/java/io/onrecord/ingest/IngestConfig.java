package io.onrecord.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// Settings of ingest-service: `onrecord.ingest.*`.
@ConfigMapping(prefix = "onrecord.ingest")
public interface IngestConfig {

    /// The topics that are read as inboxes. Each has one for its dead letters, `-dlq` behind its
    /// name.
    @WithDefault("inbox")
    List<String> inboxTopics();

    /// How long a text can be recognised as the origin of a near-copy.
    @WithDefault("14d")
    Duration nearCopiesFor();

    /// How long an answer is kept for its Idempotency-Key.
    @WithDefault("24h")
    Duration idempotencyFor();

    /// The longest body of one push, unpacked. An article in it is bounded besides, by what Kafka
    /// takes.
    @WithDefault("10M")
    MemorySize maxBody();

    /// The most articles in one push.
    @WithDefault("1000")
    int maxItems();

    /// How long a push waits for Kafka before it is answered with 503.
    @WithDefault("8s")
    Duration kafkaPatience();

    /// How much may be on its way to Kafka at once; beyond it, pushes are answered with 503.
    @WithDefault("48M")
    MemorySize maxInFlight();

    /// How often held articles are looked through for those whose time has come.
    @WithDefault("1s")
    Duration releaseEvery();
}
