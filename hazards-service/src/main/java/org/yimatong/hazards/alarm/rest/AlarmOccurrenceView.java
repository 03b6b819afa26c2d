package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmOccurrence;

/**
 * One stay beyond the limits.
 *
 * @param returnedAt missing while it stands
 * @param late found, or changed, by a reading that came after newer ones
 */
@Schema(name = "AlarmOccurrence")
record AlarmOccurrenceView(
        int number,
        Instant raisedAt,
        long raisedSequence,
        AlarmLevel highestLevel,
        @Nullable Instant returnedAt,
        @Nullable Long returnedSequence,
        boolean late) {

    static AlarmOccurrenceView of(AlarmOccurrence occurrence) {
        return new AlarmOccurrenceView(
                occurrence.number(),
                occurrence.raisedAt(),
                occurrence.raisedSequence(),
                occurrence.highestLevel(),
                occurrence.returnedAt(),
                occurrence.returnedSequence(),
                occurrence.isLate());
    }
}
