package io.onrecord.store.access;

import io.onrecord.events.AccessKey.Scope;
import java.util.Optional;
import java.util.Set;

/// Which scope a request needs. What is not named here needs ADMIN.
final class Requirement {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /// What is not even read without ADMIN.
    private static final Set<String> SECRET =
            Set.of("/v1/keys/", "/v1/webhooks/", "/v1/archive/", "/v1/rebuild/");

    private Requirement() {}

    /// @param address the path without the query; parameters within it, as in `/v1/keys;a=1`, lead
    ///   to the same resource
    /// @return empty for what tells nobody anything: health, the page's own files
    static Optional<Scope> of(String method, String address) {
        String path = address.replaceAll(";[^/]*", "");
        boolean read = READS.contains(method);
        if (method.equals("OPTIONS") || (read && isOpen(path)) || path.equals("/v1/session")) {
            return Optional.empty();
        }
        if (SECRET.stream().anyMatch(root -> (path + "/").startsWith(root))) {
            return Optional.of(Scope.ADMIN);
        }
        if (read && (path.startsWith("/v1/") || path.startsWith("/q/"))) {
            return Optional.of(Scope.READ);
        }
        if (method.equals("POST") && path.matches("/v1/verdicts/[^/]+/decisions")) {
            return Optional.of(Scope.REVIEW);
        }
        return Optional.of(Scope.ADMIN);
    }

    private static boolean isOpen(String path) {
        return path.equals("/")
                || path.equals("/index.html")
                || path.equals("/favicon.ico")
                || path.equals("/onrecord.svg")
                || path.startsWith("/static/")
                || path.equals("/q/health")
                || path.startsWith("/q/health/");
    }
}
