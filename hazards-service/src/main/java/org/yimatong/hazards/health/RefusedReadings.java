package org.yimatong.hazards.health;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Readings of known sensors that were refused since it was last noted, by sensor: at most one entry for each, however
 * many come. Times are microseconds since 1970.
 */
@Singleton // asked for each reading: without a proxy
public class RefusedReadings {

    /**
     * What was refused of one sensor.
     *
     * @param outOfRangeAt the last that lay outside the measuring range; null if none did
     */
    record Refused(long firstAt, long lastAt, @Nullable Long outOfRangeAt) {

        Refused and(Refused other) {
            return new Refused(
                    Math.min(firstAt, other.firstAt),
                    Math.max(lastAt, other.lastAt),
                    outOfRangeAt == null
                            ? other.outOfRangeAt
                            : (Long) Math.max(outOfRangeAt, other.outOfRangeAt == null ? 0 : other.outOfRangeAt));
        }
    }

    private final ConcurrentHashMap<Integer, Refused> bySensor = new ConcurrentHashMap<>();

    /** A reading of the sensor was refused. */
    public void add(int sensor, boolean outOfRange, long receivedAt) {
        bySensor.merge(sensor, new Refused(receivedAt, receivedAt, outOfRange ? receivedAt : null), Refused::and);
    }

    /** All that were added since the last time. */
    Map<Integer, Refused> take() {
        var taken = new HashMap<Integer, Refused>();
        for (var sensor : bySensor.keySet()) {
            var refused = bySensor.remove(sensor);
            if (refused != null) {
                taken.put(sensor, refused);
            }
        }
        return taken;
    }

    /** They could not be noted. */
    void giveBack(Map<Integer, Refused> taken) {
        taken.forEach((sensor, refused) -> bySensor.merge(sensor, refused, Refused::and));
    }
}
