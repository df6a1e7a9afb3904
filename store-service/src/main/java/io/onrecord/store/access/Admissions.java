package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// For answers that last: whether whoever asked for one may still have it.
@Singleton
public class Admissions {

    private final Keys keys;

    Admissions(Keys keys) {
        this.keys = keys;
    }

    /// @return to be asked again and again: false once the key of the request is revoked, or the
    ///   session over
    public BooleanSupplier reading(HttpServerRequest request) {
        Optional<Secret> given = Gate.given(request);
        if (given.isEmpty()) {
            return () -> true;
        }
        Secret secret = given.get();
        return () ->
                keys.caller(secret).filter(caller -> caller.may(AccessKey.Scope.READ)).isPresent();
    }
}
