package io.onrecord.outbound;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of the web, read strictly: whatever two programs could understand in two ways is
/// none.
///
/// @param url all ASCII, without a fragment
/// @param host in lower case, without brackets or a dot at the end
/// @param port also where the address leaves it out
public record WebAddress(URI url, String host, int port) {

    static final int HTTP = 80;
    static final int HTTPS = 443;

    private static final int LONGEST = 4_096;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]+)([/?][^#\\\\]*)?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^@:\\[\\]%\\s]+)(?::([0-9]{1,5}))?");

    /// A last label of digits, or of `0x` and hex, makes the whole an IPv4 address, say browsers.
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final Pattern DOTTED =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.(?!$)|$))+");

    public boolean isHttps() {
        return "https".equals(url.getScheme());
    }

    /// Whether the host is an address itself, and no name.
    boolean isLiteral() {
        return host.contains(":") || DOTTED.matcher(host).matches();
    }

    /// Empty when it is none.
    public static Optional<WebAddress> of(String given) {
        Matcher parts = PARTS.matcher(given.strip());
        if (given.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        int port =
                authority.group(2) == null
                        ? scheme.equals("https") ? HTTPS : HTTP
                        : Integer.parseInt(authority.group(2));
        String rest = parts.group(3) == null ? "/" : parts.group(3);
        return port < 1 || port > HIGHEST_PORT
                ? Optional.empty()
                : host(authority.group(1)).flatMap(host -> address(scheme, host, port, rest));
    }

    private static Optional<WebAddress> address(String scheme, String host, int port, String rest) {
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        String shown = host.contains(":") ? "[" + host + "]" : host;
        String path = rest.startsWith("?") ? "/" + rest : rest;
        try {
            URI url = new URI(scheme + "://" + shown + (usual ? "" : ":" + port) + escaped(path));
            return url.getHost() == null
                    ? Optional.empty()
                    : Optional.of(new WebAddress(new URI(url.toASCIIString()), host, port));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(String given) {
        if (given.startsWith("[")) {
            return Optional.of(given.substring(1, given.length() - 1).toLowerCase(Locale.ROOT));
        }
        String host;
        try {
            host = IDN.toASCII(given).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean whole =
                ENDS_IN_NUMBER.matcher(bare).matches()
                        ? DOTTED.matcher(bare).matches()
                        : NAME.matcher(bare).matches();
        return whole ? Optional.of(bare) : Optional.empty();
    }

    /// What publishers leave bare in addresses, and no URI may have.
    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean bare = "|^`{}[]\"<> ".indexOf(c) >= 0 || (c == '%' && !isEscape(path, i));
            escaped.append(bare ? "%%%02X".formatted((int) c) : String.valueOf(c));
        }
        return escaped.toString();
    }

    private static boolean isEscape(String path, int at) {
        return at + 2 < path.length()
                && Character.digit(path.charAt(at + 1), 16) >= 0
                && Character.digit(path.charAt(at + 2), 16) >= 0;
    }
}
