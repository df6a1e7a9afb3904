package io.onrecord.store.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Settings of retention: `onrecord.retention.*`. Periods begin when an article was published; one
/// that does not say when is kept.
@ConfigMapping(prefix = "onrecord.retention")
public interface RetentionConfig {

    /// How long an article is kept that no verdict rests on and nobody decided about. All of them
    /// for good, if nothing is set.
    Optional<Duration> articles();

    /// How long a reading is kept that a later reader of the same version has replaced.
    @WithDefault("30d")
    Duration replacedReadings();

    /// How long what became of a message to a webhook is kept.
    @WithDefault("7d")
    Duration deliveries();

    /// How often what is old is looked for.
    @WithDefault("24h")
    Duration every();
}
