package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Settings of access: `onrecord.access.*`.
@ConfigMapping(prefix = "onrecord.access")
public interface AccessConfig {

    /// A file with a key that may do everything: the first one, with which others are created.
    Optional<Path> adminKeyFile();

    /// What whoever comes without a key may do. Reading, where the service listens on loopback only
    /// and nothing is set; nothing otherwise.
    Optional<Set<AccessKey.Scope>> keyless();

    /// The names that this service is asked under, without ports. Where it listens on loopback only
    /// and nothing is set, those of loopback; any otherwise.
    Optional<Set<String>> hosts();

    /// How many requests a key may send in a minute.
    @WithDefault("600")
    int requestsPerMinute();

    /// How long a session of the page lasts.
    @WithDefault("12h")
    Duration sessionFor();

    /// How long another instance may go on with what it knows of keys.
    @WithDefault("1s")
    Duration refreshEvery();
}
