package io.onrecord.store.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Where a webhook may lead: to public addresses, and to the hosts that the operator named.
///
/// @param allowedHosts in lower case
record Destination(Set<String> allowedHosts) {

    Destination {
        allowedHosts = Collections.unmodifiableSet(new TreeSet<>(allowedHosts));
    }

    /// What is asked of an address.
    sealed interface Answer {

        /// @param address that was looked at: it, and no other that the name may lead to a moment
        ///   later, is connected to
        record Allowed(URI url, InetAddress address) implements Answer {}

        record Refused(String why) implements Answer {}
    }

    /// Whether it is an address at all, without looking where its name leads.
    static boolean isForm(String url, Set<String> allowedHosts) {
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme())
                                    && allowedHosts.contains(host.toLowerCase(Locale.ROOT))));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    Answer of(String url) {
        if (!isForm(url, allowedHosts)) {
            return new Answer.Refused("no https address");
        }
        URI uri = URI.create(url);
        try {
            InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
            boolean named = allowedHosts.contains(uri.getHost().toLowerCase(Locale.ROOT));
            for (InetAddress address : addresses) {
                if (!named && !isPublic(address)) {
                    return new Answer.Refused("a private address");
                }
            }
            return new Answer.Allowed(uri, addresses[0]);
        } catch (UnknownHostException e) {
            return new Answer.Refused("an unknown host");
        }
    }

    /// IANA's special-purpose registries (RFC 6890) without what is reached globally.
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            // Global unicast is 2000::/3; of it 2001::/23, documentation and 6to4 are not.
            boolean global = (first & 0xe0) == 0x20;
            boolean special =
                    first == 0x20 && (second == 0x02 || (second == 0x01 && bytes[2] <= 1));
            boolean example =
                    first == 0x20
                            && second == 0x01
                            && bytes[2] == 0x0d
                            && (bytes[3] & 0xff) == 0xb8;
            return global && !special && !example;
        }
        int third = bytes[2] & 0xff;
        return !(first == 0
                || first >= 240
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second & 0xfe) == 18)
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113));
    }
}
