package org.yimatong.hazards.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what refused readings say of a sensor: a function of when the last good and the last bad ones came. */
record QualityJudge(Duration badAfter) {

    /**
     * What is known of a sensor.
     *
     * @param goodAt when the last good reading came; null if none ever did
     * @param badSince when the first of the bad readings since came
     * @param badAt when the last bad reading came
     * @param outOfRangeAt when the last came that lay outside the measuring range; null if none did
     * @param outOfRange whether {@link HealthCondition#OUT_OF_RANGE} stands
     * @param bad whether {@link HealthCondition#BAD_QUALITY} stands
     */
    record Watched(
            int sensor,
            @Nullable Instant goodAt,
            Instant badSince,
            Instant badAt,
            @Nullable Instant outOfRangeAt,
            boolean outOfRange,
            boolean bad) {

        boolean isGoodSince(@Nullable Instant instant) {
            return instant == null || (goodAt != null && !goodAt.isBefore(instant));
        }
    }

    /**
     * What follows.
     *
     * @param badSince to be kept; null if the sensor is good again
     */
    record Judgement(List<HealthChange> changes, @Nullable Instant badSince) {}

    Judgement judge(Watched watched) {
        var changes = new ArrayList<HealthChange>();
        var goodAt = watched.goodAt();
        var stillOutOfRange = watched.outOfRange();
        var stillBad = watched.bad();
        if (goodAt != null && watched.isGoodSince(watched.outOfRangeAt())) {
            close(stillOutOfRange, watched.sensor(), HealthCondition.OUT_OF_RANGE, goodAt, changes);
            stillOutOfRange = false;
        }
        if (goodAt != null && watched.isGoodSince(watched.badSince())) {
            close(stillBad, watched.sensor(), HealthCondition.BAD_QUALITY, goodAt, changes);
            stillBad = false;
        }
        if (watched.isGoodSince(watched.badAt())) {
            return new Judgement(changes, null);
        }
        // a good one came in between: which bad one was the first after it nobody noted, the last one surely was
        var since = watched.isGoodSince(watched.badSince()) ? watched.badAt() : watched.badSince();
        var outside = watched.outOfRangeAt();
        if (outside != null && !watched.isGoodSince(outside) && !stillOutOfRange) {
            changes.add(HealthChange.opened(watched.sensor(), HealthCondition.OUT_OF_RANGE, outside, outside));
        }
        var due = since.plus(badAfter);
        if (!watched.badAt().isBefore(due) && !stillBad) {
            changes.add(HealthChange.opened(watched.sensor(), HealthCondition.BAD_QUALITY, since, due));
        }
        return new Judgement(changes, since);
    }

    private static void close(
            boolean stands, int sensor, HealthCondition condition, Instant at, List<HealthChange> changes) {
        if (stands) {
            changes.add(HealthChange.closed(sensor, condition, at));
        }
    }
}
