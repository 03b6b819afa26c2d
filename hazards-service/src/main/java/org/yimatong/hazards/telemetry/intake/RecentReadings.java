package org.yimatong.hazards.telemetry.intake;

import java.util.concurrent.atomic.AtomicLongArray;
import org.yimatong.hazards.telemetry.Reading;

/**
 * Remembers which readings were lately acknowledged, to tell a gateway that it sends one again. Only to tell: a reading
 * is without effect the second time because the database knows it, whatever is remembered or forgotten here.
 */
final class RecentReadings {

    private static final int SLOTS = 1 << 20;

    /** Each slot holds the hash of the last reading that fell into it. */
    private final AtomicLongArray slots = new AtomicLongArray(SLOTS);

    boolean contains(Reading reading) {
        var hash = hash(reading);
        return slots.getPlain(slot(hash)) == hash;
    }

    void remember(Reading reading) {
        var hash = hash(reading);
        slots.setPlain(slot(hash), hash);
    }

    private static int slot(long hash) {
        return (int) (hash >>> 44);
    }

    private static long hash(Reading reading) {
        var hash = mix(reading.sensor() * 0x9E3779B97F4A7C15L + reading.observedAt());
        return mix(hash + reading.sequence());
    }

    /** The finaliser of SplitMix64: every input bit reaches every output bit. */
    private static long mix(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
