package io.onrecord.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Looks up where a name leads.
@FunctionalInterface
public interface Names {

    /// As the machine does.
    Names SYSTEM = host -> Arrays.asList(InetAddress.getAllByName(host));

    /// @return at least one address
    List<InetAddress> lookUp(String host) throws UnknownHostException;
}
