package io.onrecord.ingest.format;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The publisher's domain as an identifier has it, where the content names no source:
/// `tag:plumbline.example,2026:harbour`, `urn:newsml:plumbline.example:20260301:harbour`, or the
/// host of an address.
final class SourceOf {

    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:tag:|urn:newsml:)([a-z0-9.-]+\\.[a-z][a-z0-9-]*)[,:].*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#:@\\s]+)(?:[:/?#].*)?");

    private static final Pattern DOMAIN = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");

    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_IDENTIFIER = 2_048;

    private SourceOf() {}

    /// Whether a source that a format names is a domain, and no name.
    static boolean isDomain(String source) {
        return source.length() <= LONGEST_DOMAIN && DOMAIN.matcher(source).matches();
    }

    static Optional<String> identifier(@Nullable String uri, @Nullable URI url) {
        return domain(uri).or(() -> url == null ? Optional.empty() : domain(url.toString()));
    }

    private static Optional<String> domain(@Nullable String identifier) {
        if (identifier == null || identifier.length() > LONGEST_IDENTIFIER) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(identifier);
        Matcher web = WEB.matcher(identifier);
        return named.matches()
                ? Optional.of(named.group(1))
                : web.matches() ? Optional.of(web.group(1)) : Optional.empty();
    }
}
