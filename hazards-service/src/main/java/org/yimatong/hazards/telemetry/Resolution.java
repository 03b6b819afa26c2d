package org.yimatong.hazards.telemetry;

import java.time.Duration;

/**
 * How long a stretch of time one {@linkplain Rollups rollup} stands for; it begins at whole minutes or hours of UTC.
 */
public enum Resolution {
    MINUTE(Duration.ofMinutes(1)),
    HOUR(Duration.ofHours(1));

    private final long micros;

    Resolution(Duration length) {
        this.micros = length.toNanos() / 1_000;
    }

    /** Length in microseconds. */
    public long micros() {
        return micros;
    }

    /** Begin of the stretch in which the instant lies; both as {@link EpochMicros}. */
    public long floor(long instant) {
        return instant - Math.floorMod(instant, micros);
    }
}
