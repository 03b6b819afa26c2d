package org.yimatong.hazards.telemetry.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** What one sender is suspected of, and when that was last told. */
final class Suspicion {

    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    private final LongAdder untold = new LongAdder();
    private Instant toldAt = Instant.MIN;

    void add(long readings) {
        untold.add(readings);
    }

    /** How many readings are to be told of now; 0 if it is too soon. */
    long due(Instant now) {
        return toldAt.isAfter(now.minus(AT_MOST_EVERY)) ? 0 : untold.sum();
    }

    void told(long readings, Instant now) {
        untold.add(-readings);
        toldAt = now;
    }
}
