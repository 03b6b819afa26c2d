package org.yimatong.hazards.notification.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Who can be reached by an address (IANA's registries of special-purpose addresses, RFC 6890). */
enum Reach {
    /** Somebody in the public net. */
    PUBLIC,
    /** Somebody in a private net, or this machine. */
    INNER,
    /** Nobody who has a name: the link itself with its metadata services, many at once, or what is reserved. */
    NOWHERE;

    static Reach of(InetAddress address) {
        if (address.isLinkLocalAddress() || address.isMulticastAddress() || address.isAnyLocalAddress()) {
            return NOWHERE;
        }
        if (address.isLoopbackAddress() || address.isSiteLocalAddress()) {
            return INNER;
        }
        return switch (address) {
            case Inet4Address v4 -> of(v4.getAddress());
            case Inet6Address v6 -> ofSix(v6.getAddress());
            default -> NOWHERE;
        };
    }

    private static Reach of(byte[] four) {
        var first = four[0] & 0xFF;
        var second = four[1] & 0xFF;
        if (first == 0 || first >= 240) {
            return NOWHERE;
        }
        var sharedByCarrier = first == 100 && second >= 64 && second < 128; // RFC 6598
        var forBenchmarks = first == 198 && (second == 18 || second == 19); // RFC 2544
        return sharedByCarrier || forBenchmarks ? INNER : PUBLIC;
    }

    private static Reach ofSix(byte[] sixteen) {
        var first = sixteen[0] & 0xFF;
        if ((first & 0xFE) == 0xFC) { // fc00::/7, unique local
            return INNER;
        }
        return (first & 0xE0) == 0x20 ? ofGlobal(sixteen) : NOWHERE; // 2000::/3 is all that is given out
    }

    /** Of addresses that carry one of version 4, for tunnels, that one counts: 2002::/16 and 2001:0::/32. */
    private static Reach ofGlobal(byte[] sixteen) {
        var sixToFour = sixteen[0] == 0x20 && sixteen[1] == 0x02;
        var teredo = sixteen[0] == 0x20 && sixteen[1] == 0x01 && sixteen[2] == 0 && sixteen[3] == 0;
        return sixToFour || teredo ? NOWHERE : PUBLIC;
    }
}
