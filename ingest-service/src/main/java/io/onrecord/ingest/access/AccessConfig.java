package io.onrecord.ingest.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Who may push what: `onrecord.access.*`.
@ConfigMapping(prefix = "onrecord.access")
public interface AccessConfig {

    /// The sources that records of an inbox topic may be of, by the topic's name. A topic without a
    /// rule takes every source: leave only ingest-service the right to write to it.
    Map<String, List<String>> topics();

    /// The keys that pushes come with, by a name of the operator's. Without any, everybody may
    /// push.
    Map<String, Key> keys();

    /// Whether a push needs a key though none is configured here.
    @WithDefault("false")
    boolean keysRequired();

    /// Articles in a second that those without a key may push together; no limit when absent.
    OptionalInt articlesPerSecond();

    /// A key.
    interface Key {

        /// SHA-256 of the key in hex. The key itself stands nowhere.
        String sha256();

        /// Sources that it may push for, as an [Allowance] has them.
        List<String> sources();

        /// Articles in a second; no limit when absent.
        OptionalInt articlesPerSecond();
    }
}
