package org.yimatong.hazards.telemetry;

import java.time.Instant;

/** Instants as microseconds since 1970 (UTC): what PostgreSQL keeps, and small enough to carry a million of. */
public final class EpochMicros {

    private static final long PER_SECOND = 1_000_000;

    private EpochMicros() {}

    /** What lies below a microsecond is cut off. */
    public static long of(Instant instant) {
        return instant.getEpochSecond() * PER_SECOND + instant.getNano() / 1_000;
    }

    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1_000);
    }
}
