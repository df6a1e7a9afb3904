package io.onrecord.store.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the intake: `onrecord.intake.*`.
@ConfigMapping(prefix = "onrecord.intake")
public interface IntakeConfig {

    /// How long a batch waits before it asks an absent database again.
    @WithDefault("1s")
    Duration retryAfter();
}
