package io.onrecord.ingest.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A publisher's domain in the form that ids are made of: lower case, ASCII, without `www.`.
public final class Domains {

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final int LONGEST = 253;

    private Domains() {}

    /// Empty when it is no domain.
    public static Optional<String> normal(String given) {
        String domain = ascii(given.strip()).toLowerCase(Locale.ROOT);
        String bare = domain.startsWith("www.") ? domain.substring(4) : domain;
        return bare.length() <= LONGEST && DOMAIN.matcher(bare).matches()
                ? Optional.of(bare)
                : Optional.empty();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
