package org.yimatong.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whence a request or a connection comes, as limits count it. */
public final class SourceAddress {

    /** In bytes: what one subscriber is given (RFC 6177), each with as many addresses as it likes. */
    private static final int PREFIX = 8;

    private SourceAddress() {}

    public static String of(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        return address.indexOf(':') < 0 ? address : of(InetAddress.ofLiteral(address));
    }

    /** An IPv4 address as it is; of an IPv6 address its first half, but loopback as it is. */
    static String of(InetAddress address) {
        return address instanceof Inet6Address && !address.isLoopbackAddress()
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX)) + "::/64"
                : address.getHostAddress();
    }
}
