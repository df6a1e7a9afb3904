package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/// A key that callers may come with, on the compacted topic `keys`; a tombstone revokes it. Nobody
/// learns the key from it.
///
/// @param id of the key, in no relation to it that leads back
/// @param hash SHA-256 of the key in lower-case hex. A key is 256 random bits, so that there is
///   nothing for a slow hash or a salt to protect
/// @param scopes what it allows
/// @param sources the domains that it may push articles for; empty for any
public record AccessKey(String id, String hash, List<Scope> scopes, List<String> sources)
        implements Event {

    public AccessKey {
        scopes = Lists.copy(scopes);
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id;
    }

    /// What a key allows. Each stands for itself; ADMIN alone holds the others too.
    public enum Scope {
        READ,
        INGEST,
        REVIEW,
        ADMIN,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
