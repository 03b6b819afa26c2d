package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEvent;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodUnit;

/**
 * A flood as the live stream tells of it.
 *
 * @param at when it began, or ended
 * @param uscc of the enterprise; missing of a flood of an area
 * @param source code of the hazard source, if it is of one
 * @param alarms how many alarms were its own then
 * @param firstOut the alarm that came first by the clocks of the sensors (首出报警)
 */
@Schema(name = "AlarmFloodNews")
record AlarmFloodNews(
        UUID id,
        long version,
        Instant at,
        FloodUnit unit,
        String area,
        @Nullable String uscc,
        @Nullable String source,
        Instant since,
        AlarmLevel highestLevel,
        long alarms,
        UUID firstOut,
        String firstOutTag) {

    static AlarmFloodNews of(AlarmFloodEvent event) {
        var unit = FloodUnit.valueOf(event.unit());
        return new AlarmFloodNews(
                event.floodId(),
                event.version(),
                event.occurredAt(),
                unit,
                event.area(),
                unit == FloodUnit.AREA ? null : event.uscc(),
                event.source(),
                event.since(),
                AlarmLevel.valueOf(event.highestLevel()),
                event.alarms(),
                event.firstOut(),
                event.firstOutTag());
    }
}
