package io.onrecord.store.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who owns which publisher.
///
/// @param byDomain in lower case
public record Owners(Map<String, String> byDomain) {

    public static final Owners UNKNOWN = new Owners(Map.of());

    public Owners {
        byDomain = Map.copyOf(byDomain);
    }

    /// @param stated what the article itself carries
    @Nullable String of(String domain, @Nullable String stated) {
        return stated == null ? byDomain.get(domain) : stated;
    }

    /// Makes them of the operator's settings.
    @ApplicationScoped
    static class Configured {

        private final PublishersConfig publishers;

        Configured(PublishersConfig publishers) {
            this.publishers = publishers;
        }

        @Produces
        Owners owners() {
            return new Owners(publishers.owners());
        }
    }
}
