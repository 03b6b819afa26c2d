package org.yimatong.hazards.health;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.yimatong.hazards.source.MonitoredSensor;

/**
 * What the readings of one sensor tell of its health while they come in: a hundred thousand a second, so in
 * microseconds since 1970 and without objects.
 */
final class SensorPulse {

    static final long NEVER = Long.MIN_VALUE;

    /** The durations of {@link HealthConfig} in microseconds. */
    record Windows(long silent, long flat, long stuck, long lateBeyond, long lateAfter) {

        static Windows of(HealthConfig config) {
            return new Windows(
                    micros(config.silentAfter()),
                    micros(config.flatAfter()),
                    micros(config.stuckAfter()),
                    micros(config.lateBeyond()),
                    micros(config.lateAfter()));
        }

        private static long micros(Duration duration) {
            return duration.toNanos() / 1_000;
        }
    }

    private final int sensor;
    private final Set<HealthCondition> open = EnumSet.noneOf(HealthCondition.class);
    private long heardAt;
    private long lateSince = NEVER;
    private boolean noted;
    private long silentFrom = NEVER;
    private long returnedAt = NEVER;

    /** @param heardAt when it was last heard, or registered; {@link #NEVER} if nobody knows */
    SensorPulse(int sensor, long heardAt) {
        this.sensor = sensor;
        this.heardAt = heardAt;
    }

    /** The condition stands, as the database knows. */
    void restore(HealthCondition condition) {
        open.add(condition);
    }

    /**
     * A reading was accepted, be it new or late.
     *
     * @return whether that must be noted, and was not to be noted before
     */
    boolean hear(long observedAt, long receivedAt, boolean isNewest, Windows windows, Consumer<HealthChange> changes) {
        var former = noted;
        // one that is known to be silent speaks, however short its patience was when it was judged
        if (open.remove(HealthCondition.NO_DATA) || (heardAt != NEVER && receivedAt - heardAt >= windows.silent())) {
            if (returnedAt == NEVER) {
                silentFrom = heardAt;
                returnedAt = receivedAt;
            }
            noted = true;
        }
        noted |= !isNewest;
        heardAt = Math.max(heardAt, receivedAt);
        if (receivedAt - observedAt <= windows.lateBeyond()) {
            lateSince = NEVER;
            settle(HealthCondition.LATE_CLOCK, false, receivedAt, receivedAt, receivedAt, changes);
        } else {
            lateSince = lateSince == NEVER ? receivedAt : lateSince;
            var opened = lateSince + windows.lateAfter();
            settle(HealthCondition.LATE_CLOCK, receivedAt >= opened, lateSince, opened, receivedAt, changes);
        }
        return noted && !former;
    }

    /**
     * The reading is the sensor's newest.
     *
     * @param unchangedSince by {@link Steadiness#since}
     */
    void move(
            MonitoredSensor monitored,
            double value,
            long observedAt,
            long unchangedSince,
            Windows windows,
            Consumer<HealthChange> changes) {
        var flat = unchangedSince + windows.flat();
        var isFlat = observedAt >= flat && Steadiness.isSuspicious(monitored, value);
        settle(HealthCondition.FLAT_LINE, isFlat, unchangedSince, flat, observedAt, changes);
        var stuck = unchangedSince + windows.stuck();
        var isStuck = observedAt >= stuck && Steadiness.isAtLimit(monitored, value);
        settle(HealthCondition.STUCK_AT_LIMIT, isStuck, unchangedSince, stuck, observedAt, changes);
    }

    private void settle(
            HealthCondition condition,
            boolean stands,
            long beganAt,
            long openedAt,
            long now,
            Consumer<HealthChange> changes) {
        if (stands == open.contains(condition)) {
            return;
        }
        if (stands) {
            open.add(condition);
            changes.accept(HealthChange.opened(sensor, condition, instant(beganAt), instant(openedAt)));
        } else {
            open.remove(condition);
            changes.accept(HealthChange.closed(sensor, condition, instant(now)));
        }
    }

    /** What was to be noted stands in the database. */
    void markNoted() {
        noted = false;
        silentFrom = NEVER;
        returnedAt = NEVER;
    }

    int sensor() {
        return sensor;
    }

    long heardAt() {
        return heardAt;
    }

    boolean hasPaused() {
        return returnedAt != NEVER;
    }

    /** Begin of the first pause since what was to be noted was noted. */
    long silentFrom() {
        return silentFrom;
    }

    /** Its end. */
    long returnedAt() {
        return returnedAt;
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
