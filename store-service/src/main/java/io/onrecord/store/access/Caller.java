package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Whoever sends a request.
sealed interface Caller {

    Set<AccessKey.Scope> scopes();

    /// With a key, or with the cookie that it was swapped for.
    record Known(String keyId, Set<AccessKey.Scope> scopes) implements Caller {

        public Known {
            scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        }
    }

    /// Without a key.
    record Anonymous(Set<AccessKey.Scope> scopes) implements Caller {

        public Anonymous {
            scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        }
    }

    default boolean may(AccessKey.Scope scope) {
        return scopes().contains(scope) || scopes().contains(AccessKey.Scope.ADMIN);
    }
}
