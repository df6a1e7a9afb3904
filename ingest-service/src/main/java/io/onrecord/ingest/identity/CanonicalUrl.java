package io.onrecord.ingest.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one address of a page that has many: `https`, the host in lower case, no port that goes
/// without saying, no fragment, nothing that only tells where the reader came from, and the page
/// itself for its AMP version, also in an AMP cache. A trailing slash stays: it can make another
/// page.
public final class CanonicalUrl {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern TRACKING =
            Pattern.compile(
                    "(?i)(?:utm_\\w+|at_\\w+|ns_(?:mchannel|source|campaign|linkname|fee)|mc_[ce]id|_g[al]"
                            + "|[a-z]{1,3}clid|fbclid|msclkid|twclid|gbraid|wbraid|igshid|igsh|cmpid|icid"
                            + "|s_cid|smid|xtor|ito|ocid|spm|cmp)");
    private static final Pattern AMP_PARAMETER =
            Pattern.compile("(?i)_?amp(?:=.*)?|outputType=amp");
    private static final Pattern AMP_CACHE =
            Pattern.compile(
                    "(?i)https?://(?:www\\.google\\.[a-z.]+/amp|[\\w-]+\\.cdn\\.ampproject\\.org/[a-z]{1,2})/(s/)?(.+)");
    private static final Pattern AMP_PATH =
            Pattern.compile("(?i)/amp/?$|(?<=.)\\.amp(?=(?:\\.html?)?$)|^/amp(?=/.)");
    private static final Set<String> SITE_PREFIXES = Set.of("www", "amp", "m", "mobile");

    private CanonicalUrl() {}

    public static boolean isWeb(String identifier) {
        return WEB.matcher(identifier).matches();
    }

    /// @return the same when it is no web address
    public static URI of(URI url) {
        Matcher cached = AMP_CACHE.matcher(url.toString());
        try {
            URI own =
                    cached.matches()
                            ? new URI(
                                    (cached.group(1) == null ? "http://" : "https://")
                                            + cached.group(2))
                            : url;
            return own.getHost() != null && isWeb(own.toString()) ? plain(own.normalize()) : url;
        } catch (URISyntaxException e) {
            return url;
        }
    }

    /// An identifier that is a web address is one under all its forms; any other stays as it is.
    public static String ofIdentifier(String uri) {
        try {
            return isWeb(uri) ? of(new URI(uri)).toString() : uri;
        } catch (URISyntaxException e) {
            return uri;
        }
    }

    /// The address that a page gives itself, where it is of the same site as the one that it was
    /// found at: a page that names another site's address is a copy of that, and not that.
    public static @Nullable URI of(@Nullable URI found, @Nullable URI named) {
        if (named == null || (found != null && !site(found).equals(site(named)))) {
            return found == null ? null : of(found);
        }
        return of(named);
    }

    private static URI plain(URI url) throws URISyntaxException {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("amp.") && host.indexOf('.', 4) > 0) {
            host = host.substring(4);
        }
        int port = url.getPort();
        String shownPort = port < 0 || port == 80 || port == 443 ? "" : ":" + port;
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        String page = AMP_PATH.matcher(path).replaceAll("");
        return new URI(
                "https://"
                        + host
                        + shownPort
                        + (page.isEmpty() ? "/" : page)
                        + query(url.getRawQuery()));
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty())
                        .filter(parameter ->
                                !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                        .filter(parameter -> !AMP_PARAMETER.matcher(parameter).matches())
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String site(URI url) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        int dot = host.indexOf('.');
        return dot > 0 && SITE_PREFIXES.contains(host.substring(0, dot))
                ? host.substring(dot + 1)
                : host;
    }
}
