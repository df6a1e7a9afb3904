package io.onrecord.ingest.fetch;

import io.onrecord.outbound.Destination;
import io.onrecord.outbound.Names;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Settings of fetching: `onrecord.fetch.*`.
@ConfigMapping(prefix = "onrecord.fetch")
public interface FetchConfig {

    /// Hosts that may be asked although their address is private, on any port: an intranet's.
    Optional<Set<String>> allowedHosts();

    /// A file of certificates in PEM: authorities to believe besides those of the JVM.
    Optional<Path> authoritiesFile();

    /// An address of a page or of mail that says who asks; servers see it in `User-Agent`.
    Optional<String> contact();

    /// The longest body, as it comes and unpacked.
    @WithDefault("10M")
    MemorySize maxBody();

    /// How long an answer may take altogether, with its redirects, however slowly it comes.
    @WithDefault("30s")
    Duration deadline();

    @WithDefault("5")
    int maxRedirects();

    /// The pause between two questions to a host.
    @WithDefault("1s")
    Duration hostDelay();

    /// Where questions may go.
    default Destination destination() {
        return new Destination(
                Destination.Policy.WEB, allowedHosts().orElse(Set.of()), Names.SYSTEM);
    }

    /// Who asks.
    default String userAgent() {
        return Robots.AGENT + "/0.1" + contact().map(who -> " (+" + who + ")").orElse("");
    }
}
