/// Where a service may connect to when somebody else names the address: the one guard of feeds,
/// pages and webhooks.
///
/// [Destination] is asked of every address, also of each one that a redirect leads to. It reads the
/// address strictly ([WebAddress]), looks its name up once ([Names]), and says which
/// [java.net.InetAddress] to connect to, or why none: only what the whole world can reach is
/// [PublicAddress]. Whoever connects to that very address, and looks nothing up again, is led
/// nowhere by a name whose answer changes. Over TLS, [Authorities] say who the server is.
@NullMarked
package io.onrecord.outbound;

import org.jspecify.annotations.NullMarked;
