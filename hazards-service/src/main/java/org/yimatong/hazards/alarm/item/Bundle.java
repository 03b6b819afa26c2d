package org.yimatong.hazards.alarm.item;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;

/**
 * The alarms of one hazard source that wait for somebody, of one flood or of none.
 *
 * @param place the hazard source
 * @param flood the widest flood that the caller may see; null if they are of none
 * @param floodPlace where that flood is
 * @param levels how many there are of each highest level
 * @param unacknowledged how many nobody has acknowledged
 * @param urgency of the most urgent, as in {@link org.yimatong.hazards.alarm.AlarmState}
 * @param since when the first of them asked for attention
 */
record Bundle(
        FloodPlace place,
        @Nullable UUID flood,
        @Nullable FloodPlace floodPlace,
        Map<AlarmLevel, Long> levels,
        long unacknowledged,
        int urgency,
        Instant since) {

    Bundle {
        var own = new EnumMap<AlarmLevel, Long>(AlarmLevel.class);
        own.putAll(levels);
        levels = own;
    }

    long alarms() {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }
}
