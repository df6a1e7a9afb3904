package io.onrecord.ingest.access;

import java.util.List;
import java.util.Locale;

/// Sources that somebody may push for: domains, `*.` and a domain for those below it, or `*` for
/// all.
public record Allowance(List<String> sources) {

    public static final Allowance EVERYTHING = new Allowance(List.of("*"));

    public Allowance {
        sources = sources.stream().map(source -> source.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /// @param domain in the form that articles have it
    public boolean covers(String domain) {
        return sources.stream().anyMatch(source -> covers(source, domain));
    }

    private static boolean covers(String source, String domain) {
        return source.equals("*")
                || source.equals(domain)
                || (source.startsWith("*.") && domain.endsWith(source.substring(1)));
    }
}
