package io.onrecord.analysis.rating;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the address of a fact-check tells.
final class PageAddress {

    /// `/factchecks/2019/jun/30/ada-moreno/title-of-the-check/`: the claimant between date and
    /// title.
    private static final Pattern CLAIMANT =
            Pattern.compile(
                    "/(?:factchecks|statements)/\\d{4}/[a-z]{3}/\\d{1,2}/([a-z0-9-]+)/[^/]+/?");

    private PageAddress() {}

    /// The claimant's name in lower case with hyphens, where the address has it; empty otherwise.
    static String claimantHint(@Nullable URI url) {
        if (url == null || url.getPath() == null) {
            return "";
        }
        Matcher matcher = CLAIMANT.matcher(url.getPath().toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "";
    }

    /// The host without `www.`; empty when there is none.
    static String domain(@Nullable String address) {
        if (address == null) {
            return "";
        }
        Matcher matcher = Pattern.compile("^(?:https?:)?//([^/:?#\\s]+)").matcher(address.strip());
        return matcher.find()
                ? matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "")
                : "";
    }
}
