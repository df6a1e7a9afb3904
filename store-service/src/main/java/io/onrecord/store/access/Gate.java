package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import io.onrecord.events.Json;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lets requests in, or says why not. It stands before everything else, the page and the metrics
/// included, and waits for nothing.
@Singleton
class Gate {

    /// In front of all but the answers to a browser's own question about other origins.
    private static final int PRIORITY = 250;

    static final String COOKIE = "onrecord";

    private static final String BEARER = "bearer ";

    private final Keys keys;
    private final Limits limits;
    private final Strangers strangers;
    private final Caller anonymous;

    Gate(Keys keys, Limits limits, AccessConfig config, Exposure exposure) {
        this.keys = keys;
        this.limits = limits;
        Set<String> usual = exposure.isLoopback() ? Strangers.LOOPBACK : Set.of();
        this.strangers = new Strangers(config.hosts().orElse(usual));
        Set<AccessKey.Scope> free = exposure.isLoopback() ? Set.of(AccessKey.Scope.READ) : Set.of();
        this.anonymous = new Caller.Anonymous(config.keyless().orElse(free));
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, PRIORITY);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        String method = request.method().name();
        Optional<Strangers.Reason> strange = strangers.reason(method, origins(request));
        if (strange.isPresent()) {
            refuse(context, strange.get());
            return;
        }
        Optional<AccessKey.Scope> needed = Requirement.of(method, context.normalizedPath());
        if (needed.isEmpty()) {
            context.next();
            return;
        }
        Optional<Secret> given = given(request);
        Optional<Caller> caller =
                given.isEmpty() ? Optional.of(anonymous) : given.flatMap(keys::caller);
        if (caller.isEmpty()) {
            unauthorized(context, "UNKNOWN_KEY", "This key is not valid here");
        } else {
            admit(context, caller.get(), needed.get());
        }
    }

    private void admit(RoutingContext context, Caller caller, AccessKey.Scope needed) {
        if (!caller.may(needed)) {
            switch (caller) {
                case Caller.Anonymous nobody ->
                        unauthorized(
                                context, "KEY_NEEDED", "A key of scope " + needed + " is needed");
                case Caller.Known known ->
                        new Answer(403, "SCOPE_NEEDED", "The key lacks the scope " + needed)
                                .to(context, Map.of());
            }
            return;
        }
        OptionalLong wait =
                caller instanceof Caller.Known known
                        ? limits.wait(known.keyId())
                        : OptionalLong.empty();
        if (wait.isPresent()) {
            new Answer(429, "TOO_MANY_REQUESTS", "This key has sent too many requests")
                    .to(context, Map.of("Retry-After", Long.toString(wait.getAsLong())));
        } else {
            context.next();
        }
    }

    /// The key, or the session's token; a key that is named goes before a cookie.
    static Optional<Secret> given(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            boolean bearer = authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
            return Optional.of(
                    new Secret(bearer ? authorization.substring(BEARER.length()).strip() : ""));
        }
        return session(request);
    }

    static Optional<Secret> session(HttpServerRequest request) {
        @Nullable Cookie cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : Optional.of(new Secret(cookie.getValue()));
    }

    private static Strangers.Origins origins(HttpServerRequest request) {
        String host = request.authority() == null ? null : request.authority().toString();
        return new Strangers.Origins(
                host, request.getHeader(HttpHeaders.ORIGIN), request.getHeader("Sec-Fetch-Site"));
    }

    private static void refuse(RoutingContext context, Strangers.Reason reason) {
        switch (reason) {
            case HOST_NOT_ALLOWED ->
                    new Answer(421, reason.name(), "This service is not asked under this name")
                            .to(context, Map.of());
            case ORIGIN_NOT_ALLOWED ->
                    new Answer(403, reason.name(), "No other web page may send this")
                            .to(context, Map.of());
        }
    }

    private static void unauthorized(RoutingContext context, String code, String detail) {
        new Answer(401, code, detail)
                .to(context, Map.of("WWW-Authenticate", "Bearer realm=\"onrecord\""));
    }

    /// RFC 9457. Nothing of the request is in it.
    private record Answer(int status, String code, String detail) {

        void to(RoutingContext context, Map<String, String> headers) {
            Map<String, Object> problem = new TreeMap<>();
            problem.put("status", status);
            problem.put("title", "The request is not let in");
            problem.put("detail", detail);
            problem.put("code", code);
            context.response().setStatusCode(status);
            headers.forEach((name, value) -> context.response().putHeader(name, value));
            context.response()
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .end(Json.MAPPER.valueToTree(problem).toString());
        }
    }
}
