package io.onrecord.store.webhook;

import io.onrecord.outbound.Destination;
import io.onrecord.outbound.Names;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Settings of webhooks: `onrecord.webhook.*`.
@ConfigMapping(prefix = "onrecord.webhook")
public interface WebhookConfig {

    /// Hosts that may be told although their address is private, and over plain HTTP.
    Optional<Set<String>> allowedHosts();

    /// Certificates, PEM, of authorities that vouch for receivers beside those of the Java runtime.
    Optional<Path> authoritiesFile();

    /// Where messages may go.
    default Destination destination() {
        return new Destination(
                Destination.Policy.TLS_ON_ANY_PORT, allowedHosts().orElse(Set.of()), Names.SYSTEM);
    }

    /// How long after the first failure a message is sent again; it doubles with each further one.
    @WithDefault("5s")
    Duration retryFirst();

    /// The longest between two attempts.
    @WithDefault("4h")
    Duration retryAtMost();

    /// How long a message is sent again and again.
    @WithDefault("3d")
    Duration retryFor();

    /// How long a receiver may take to answer.
    @WithDefault("15s")
    Duration answerWithin();

    /// How long messages are signed with the former secret too.
    @WithDefault("24h")
    Duration formerSecretFor();

    /// How often what is due is looked for.
    @WithDefault("1s")
    Duration lookEvery();
}
