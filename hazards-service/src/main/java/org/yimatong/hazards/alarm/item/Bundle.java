package org.yimatong.hazards.alarm.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodUnit;

/**
 * Alarms of one hazard source that are alike: of one flood or of none, and equally urgent.
 *
 * @param place the hazard source
 * @param flood the widest flood that the caller may see; null if they are of none
 * @param floodUnit of that flood
 * @param level the highest of each of them
 * @param urgency as in {@link org.yimatong.hazards.alarm.AlarmState}
 * @param unacknowledged whether nobody has acknowledged them
 * @param since when the first of them asked for attention
 * @param latest when the last of them did
 * @param first those that have waited longest, if they are of no flood: as many as there may be lines
 */
record Bundle(
        FloodPlace place,
        @Nullable UUID flood,
        @Nullable FloodUnit floodUnit,
        AlarmLevel level,
        int urgency,
        boolean unacknowledged,
        long alarms,
        Instant since,
        Instant latest,
        List<Single> first) {

    /** One alarm, and when it asked for attention. */
    record Single(UUID alarm, Instant since) {}

    Bundle {
        first = List.copyOf(first);
    }

    /** Each that is named by itself, and the others together. */
    List<Bundle> apart() {
        var apart = new ArrayList<Bundle>();
        first.forEach(single -> apart.add(part(1, single.since(), single.since(), List.of(single))));
        if (alarms > first.size()) {
            apart.add(part(
                    alarms - first.size(),
                    first.isEmpty() ? since : first.getLast().since(),
                    latest,
                    List.of()));
        }
        return apart;
    }

    private Bundle part(long number, Instant from, Instant to, List<Single> named) {
        return new Bundle(place, flood, floodUnit, level, urgency, unacknowledged, number, from, to, named);
    }
}
