package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import java.util.Set;

/// Whoever sends a request.
sealed interface Caller {

    Set<AccessKey.Scope> scopes();

    /// With a key, or with the cookie that it was swapped for.
    record Known(String keyId, Set<AccessKey.Scope> scopes) implements Caller {

        public Known {
            scopes = Set.copyOf(scopes);
        }
    }

    /// Without a key.
    record Anonymous(Set<AccessKey.Scope> scopes) implements Caller {

        public Anonymous {
            scopes = Set.copyOf(scopes);
        }
    }

    default boolean may(AccessKey.Scope scope) {
        return scopes().contains(scope) || scopes().contains(AccessKey.Scope.ADMIN);
    }
}
