package org.yimatong.hazards.telemetry.rest;

import java.time.Instant;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.kit.paging.Cursor;

/** A reading as clients see it, in the unit of its sensor. */
record ReadingView(Instant observedAt, long sequence, double value) {

    static ReadingView of(Reading reading) {
        return new ReadingView(EpochMicros.toInstant(reading.observedAt()), reading.sequence(), reading.value());
    }

    /** Where a list goes on that ended with this reading: at the next sequence, or after the last of all sequences. */
    static Cursor behind(Reading reading) {
        return reading.sequence() == Long.MAX_VALUE
                ? cursor(reading.observedAt() + 1, Long.MIN_VALUE)
                : cursor(reading.observedAt(), reading.sequence() + 1);
    }

    private static Cursor cursor(long observedAt, long sequence) {
        return Cursor.of(EpochMicros.toInstant(observedAt).toString(), String.valueOf(sequence));
    }
}
