package io.onrecord.ingest.access;

import io.onrecord.events.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The keys in force, by their hash: those of the configuration, and whatever is put in or taken
/// out while the service runs.
@ApplicationScoped
public class KeyRing {

    /// Of pushes without a key, where none is needed.
    static final String NOBODY = "anonymous";

    private static final String BEARER = "bearer ";

    private final Map<String, KeyRule> byHash = new ConcurrentHashMap<>();
    private final KeyRule anonymous;
    private volatile boolean required;

    KeyRing(AccessConfig config) {
        required = config.keysRequired() || !config.keys().isEmpty();
        anonymous = new KeyRule(NOBODY, Allowance.EVERYTHING, config.articlesPerSecond());
        config.keys()
                .forEach((name, key) ->
                        put(
                                key.sha256(),
                                new KeyRule(
                                        name,
                                        new Allowance(key.sources()),
                                        key.articlesPerSecond())));
    }

    /// From the first key on, a push needs one, also when the last is taken out again.
    ///
    /// @param sha256 of the key, in hex
    public final void put(String sha256, KeyRule rule) {
        byHash.put(sha256.toLowerCase(Locale.ROOT), rule);
        required = true;
    }

    public void remove(String sha256) {
        byHash.remove(sha256.toLowerCase(Locale.ROOT));
    }

    /// What those may do who show no key; empty when a key is needed.
    public Optional<KeyRule> withoutKey() {
        return required ? Optional.empty() : Optional.of(anonymous);
    }

    /// What those may do who come with this header; null for none.
    public Optional<KeyRule> ofHeader(@Nullable String authorization) {
        return authorization == null ? withoutKey() : of(bearer(authorization));
    }

    /// Empty when nobody has that key. It is looked up by its hash, which tells nobody how near a
    /// wrong one came.
    public Optional<KeyRule> of(String key) {
        return Optional.ofNullable(byHash.get(Ids.textHash(key)));
    }

    /// Of another scheme than Bearer, nothing that any key is.
    private static String bearer(String authorization) {
        return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }
}
