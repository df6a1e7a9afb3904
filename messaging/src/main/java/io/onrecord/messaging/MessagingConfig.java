package io.onrecord.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings that the services share: `onrecord.messaging.*`.
@ConfigMapping(prefix = "onrecord.messaging")
public interface MessagingConfig {

    /// Who writes: part of `ce_source`, and `dlq_service` of dead letters.
    @WithDefault("${quarkus.application.name}")
    String service();

    /// How often every channel's progress is looked at.
    @WithDefault("1s")
    Duration watchEvery();

    /// How long a channel that has work may get nothing done before the process ends itself.
    @WithDefault("60s")
    Duration stalledAfter();
}
