package org.yimatong.hazards.telemetry.mqtt;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How much of this instance one data gateway takes up, over all of its connections. */
final class GatewayLoad {

    private final int mostConnections;
    private final long mostBytes;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong unansweredBytes = new AtomicLong();

    GatewayLoad(int mostConnections, long mostBytes) {
        this.mostConnections = mostConnections;
        this.mostBytes = mostBytes;
    }

    /** @return whether there is room for another connection */
    boolean connect() {
        if (connections.incrementAndGet() <= mostConnections) {
            return true;
        }
        connections.decrementAndGet();
        return false;
    }

    void disconnect() {
        connections.decrementAndGet();
    }

    /** A message came that waits for its answer. @return whether there is room for it; if not, it does not wait */
    boolean take(int bytes) {
        if (unansweredBytes.addAndGet(bytes) - bytes <= mostBytes) {
            return true;
        }
        release(bytes);
        return false;
    }

    void release(int bytes) {
        unansweredBytes.addAndGet(-bytes);
    }
}
