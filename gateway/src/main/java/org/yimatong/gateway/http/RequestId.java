package org.yimatong.gateway.http;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Names a request in the logs of every service it passes. Always ours, never the caller's. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private RequestId() {}

    /** A new one; unique, but no secret. */
    public static String next() {
        var random = ThreadLocalRandom.current();
        return new UUID((random.nextLong() & ~0xF000L) | VERSION_4, (random.nextLong() >>> 2) | VARIANT_2).toString();
    }
}
