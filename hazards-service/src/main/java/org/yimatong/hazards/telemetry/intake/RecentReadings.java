package org.yimatong.hazards.telemetry.intake;

import java.util.concurrent.atomic.AtomicLongArray;
import org.yimatong.hazards.telemetry.Reading;

/**
 * Remembers which readings were lately acknowledged, to tell a gateway that it sends one again, or another value in its
 * place. Only to tell: a reading is without effect the second time because the database knows it, whatever is
 * remembered or forgotten here.
 */
final class RecentReadings {

    /** What is remembered of a reading. */
    enum Memory {
        /** Nothing. */
        NONE,
        /** It was acknowledged. */
        SAME,
        /** One of the same sensor, time and sequence was, with another value. */
        OTHER_VALUE
    }

    private static final int SLOT_BITS = 20;
    private static final long REST_OF_IDENTITY = -1L >>> SLOT_BITS;

    /**
     * Each slot holds the last reading that fell into it: what the slot's number leaves open of the hash of its
     * identity, and the hash of its value in the bits that the number stands for. One word, so that no reader sees the
     * identity of one reading with the value of another.
     */
    private final AtomicLongArray slots = new AtomicLongArray(1 << SLOT_BITS);

    Memory of(Reading reading) {
        var identity = identity(reading);
        var held = slots.getPlain(slot(identity));
        if (((held ^ identity) & REST_OF_IDENTITY) != 0) {
            return Memory.NONE;
        }
        return held == word(identity, reading) ? Memory.SAME : Memory.OTHER_VALUE;
    }

    void remember(Reading reading) {
        var identity = identity(reading);
        slots.setPlain(slot(identity), word(identity, reading));
    }

    private static int slot(long identity) {
        return (int) (identity >>> (Long.SIZE - SLOT_BITS));
    }

    private static long word(long identity, Reading reading) {
        // zero and minus zero are the same measurement
        var value = mix(Double.doubleToLongBits(reading.value() + 0.0));
        return (identity & REST_OF_IDENTITY) | (value & ~REST_OF_IDENTITY);
    }

    private static long identity(Reading reading) {
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
