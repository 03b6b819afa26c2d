package org.yimatong.hazards.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * This instance, and no other, sends by a channel.
 *
 * @param until when another instance may take over, by the service's clock
 * @param takenAt when it was taken, by the clock of the JVM, which does not jump
 */
record Lease(UUID channel, Instant until, long takenAt) {

    /** Whether so much of the given length is left. */
    boolean hasLeft(Duration needed, Duration length) {
        return System.nanoTime() - takenAt < length.minus(needed).toNanos();
    }
}
