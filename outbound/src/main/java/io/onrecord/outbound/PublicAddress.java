package io.onrecord.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Whether the whole world reaches an address: IANA's special-purpose registries (RFC 6890) without
/// what is reached globally, and what clouds tell their machines' secrets at.
public final class PublicAddress {

    private static final List<Block> NOT_PUBLIC =
            List.of(
                    Block.of("0.0.0.0", 8),
                    Block.of("10.0.0.0", 8),
                    Block.of("100.64.0.0", 10),
                    Block.of("127.0.0.0", 8),
                    Block.of("169.254.0.0", 16),
                    Block.of("172.16.0.0", 12),
                    Block.of("192.0.0.0", 24),
                    Block.of("192.0.2.0", 24),
                    // Relays of 6to4.
                    Block.of("192.88.99.0", 24),
                    Block.of("192.168.0.0", 16),
                    Block.of("198.18.0.0", 15),
                    Block.of("198.51.100.0", 24),
                    Block.of("203.0.113.0", 24),
                    // Multicast, reserved, broadcast.
                    Block.of("224.0.0.0", 3),
                    // A cloud's host, as its own machines see it.
                    Block.of("168.63.129.16", 32),
                    // Of global unicast: Teredo and its like, documentation, 6to4, documentation.
                    Block.of("2001::", 23),
                    Block.of("2001:db8::", 32),
                    Block.of("2002::", 16),
                    Block.of("3fff::", 20));

    private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean global =
                switch (address) {
                    case Inet4Address _ -> true;
                    case Inet6Address _ -> GLOBAL_UNICAST.has(bytes);
                    default -> false;
                };
        return global && NOT_PUBLIC.stream().noneMatch(block -> block.has(bytes));
    }

    /// @param length in bits
    private record Block(byte[] start, int length) {

        static Block of(String start, int length) {
            return new Block(InetAddress.ofLiteral(start).getAddress(), length);
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = length / Byte.SIZE;
            int mask = 0xff00 >> length % Byte.SIZE & 0xff;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
