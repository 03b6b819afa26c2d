package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.AlarmFlood;
import org.yimatong.hazards.alarm.flood.FloodUnit;

/**
 * A flood.
 *
 * @param uscc of the enterprise; missing of a flood of an area
 * @param source code of the hazard source, if it is of one
 * @param since when the first of its alarms asked for attention, by the clock of this suite
 * @param beganAt when the alarm came that was one too many
 * @param endedAt from then on no alarm joins it; missing while it lasts
 */
@Schema(name = "AlarmFlood")
record AlarmFloodView(
        UUID id,
        long version,
        FloodUnit unit,
        String area,
        @Nullable String uscc,
        @Nullable String source,
        Instant since,
        Instant beganAt,
        @Nullable Instant endedAt,
        AlarmLevel highestLevel) {

    static AlarmFloodView of(AlarmFlood flood) {
        var place = flood.place();
        return new AlarmFloodView(
                flood.id(),
                flood.version(),
                place.unit(),
                place.area(),
                place.uscc(),
                place.source(),
                flood.since(),
                flood.beganAt(),
                flood.endedAt(),
                flood.highestLevel());
    }
}
