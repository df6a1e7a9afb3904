package io.onrecord.store.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the stream: `onrecord.stream.*`.
@ConfigMapping(prefix = "onrecord.stream")
public interface StreamConfig {

    /// How long a client hears nothing before it is sent a comment that says so.
    @WithDefault("15s")
    Duration heartbeat();

    /// How often the table is asked for what other instances have committed.
    @WithDefault("100ms")
    Duration pollEvery();

    /// How many entries are kept in memory for clients that are nearly up to date.
    @WithDefault("2000")
    int kept();

    /// How long a client may take to accept what it was sent before it is dropped.
    @WithDefault("20s")
    Duration slowAfter();

    /// How long entries can be replayed.
    @WithDefault("7d")
    Duration retention();
}
