package org.yimatong.hazards.telemetry.rest;

import java.time.Instant;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;

/** A reading as clients see it, in the unit of its sensor. */
record ReadingView(Instant observedAt, long sequence, double value) {

    static ReadingView of(Reading reading) {
        return new ReadingView(EpochMicros.toInstant(reading.observedAt()), reading.sequence(), reading.value());
    }
}
