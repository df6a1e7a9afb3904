package io.onrecord.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where an address that somebody else named may lead: to what the whole world reaches, and to the
/// hosts that the operator named, on any port, also without TLS.
///
/// @param policy what holds for all other hosts
/// @param allowedHosts in any case
public record Destination(Policy policy, Set<String> allowedHosts, Names names) {

    public Destination {
        allowedHosts =
                Collections.unmodifiableSortedSet(
                        allowedHosts.stream()
                                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toCollection(TreeSet<String>::new)));
    }

    /// @param ports of hosts that nobody named; others are for mail, databases and the like
    public record Policy(boolean tlsOnly, Set<Integer> ports) {

        private static final Set<Integer> OF_THE_WEB =
                Set.of(WebAddress.HTTP, WebAddress.HTTPS, 8080, 8443);

        /// For what is read.
        public static final Policy WEB = new Policy(false, OF_THE_WEB);

        /// For what is sent.
        public static final Policy TLS_ON_ANY_PORT = new Policy(true, Set.of());

        public Policy {
            ports = Collections.unmodifiableSet(new TreeSet<>(ports));
        }

        boolean allows(WebAddress address) {
            return (address.isHttps() || !tlsOnly)
                    && (ports.isEmpty() || ports.contains(address.port()));
        }
    }

    /// What is asked of an address.
    public sealed interface Answer {

        /// @param to that was looked at: it, and no other that the name may lead to a moment later,
        ///   is to be connected to
        record Allowed(WebAddress address, InetAddress to) implements Answer {}

        record Refused(Reason reason) implements Answer {}
    }

    /// Why nobody connects.
    public enum Reason {
        NO_ADDRESS("no web address that may be asked"),
        PRIVATE("a private address"),
        UNKNOWN_HOST("an unknown host");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// For people.
        public String words() {
            return words;
        }
    }

    /// Whether it may be an address, without looking where its name leads.
    public boolean isForm(String url) {
        return WebAddress.of(url).filter(this::isForm).isPresent();
    }

    /// Looks the name up, once.
    public Answer of(String url) {
        return WebAddress.of(url)
                .filter(this::isForm)
                .<Answer>map(this::lookUp)
                .orElseGet(() -> new Answer.Refused(Reason.NO_ADDRESS));
    }

    private boolean isForm(WebAddress address) {
        return isNamed(address) || policy.allows(address);
    }

    private boolean isNamed(WebAddress address) {
        return allowedHosts.contains(address.host());
    }

    private Answer lookUp(WebAddress address) {
        boolean named = isNamed(address);
        if (!named && !address.isLiteral() && !address.host().contains(".")) {
            return new Answer.Refused(Reason.PRIVATE);
        }
        try {
            List<InetAddress> all =
                    address.isLiteral()
                            ? List.of(InetAddress.ofLiteral(address.host()))
                            : names.lookUp(address.host());
            return named || all.stream().allMatch(PublicAddress::is)
                    ? new Answer.Allowed(address, all.getFirst())
                    : new Answer.Refused(Reason.PRIVATE);
        } catch (UnknownHostException e) {
            return new Answer.Refused(Reason.UNKNOWN_HOST);
        } catch (IllegalArgumentException e) {
            return new Answer.Refused(Reason.NO_ADDRESS);
        }
    }
}
