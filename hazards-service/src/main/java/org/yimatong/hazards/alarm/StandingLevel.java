package org.yimatong.hazards.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.MonitoredSensor;

/**
 * The level of a sensor that is in force, after delays and dead-band, and the delay that runs. What a measurement means
 * is decided here and nowhere else, from the limits, the level in force and the measurements before.
 *
 * <p>A delay begins with the first reading beyond the level in force. Once it is over without a reading that
 * contradicts, the level becomes that of the newest reading, as of that very instant.
 */
public final class StandingLevel {

    private final int sensor;
    private AlarmLevel level;
    private @Nullable LevelDelay delay;
    private @Nullable Instant storedDelay;

    /** As it stands in the database. */
    StandingLevel(int sensor, AlarmLevel level, @Nullable LevelDelay delay) {
        this.sensor = sensor;
        this.level = level;
        this.delay = delay;
        this.storedDelay = delay == null ? null : delay.since();
    }

    /** As it stood at some instant of the past, when no delay ran. */
    public static StandingLevel settled(int sensor, AlarmLevel level) {
        return new StandingLevel(sensor, level, null);
    }

    /** Whether no delay runs. */
    public boolean isSettled() {
        return delay == null;
    }

    /** Whether a value changes anything: nearly none does. */
    public boolean isMovedBy(MonitoredSensor by, double value) {
        return delay != null || meaningOf(by, value) != level;
    }

    /**
     * Takes the sensor's newest measurement into account.
     *
     * @param measured its level is not looked at
     * @param receivedAt from then on the clock waits as long as the delay
     * @param changes is given each change of the level in force
     */
    public void take(Measurement measured, Instant receivedAt, Consumer<LevelChange> changes) {
        end(measured.observedAt(), measured.sensor(), measured.recordedAt(), changes);
        var meant = measured.as(meaningOf(measured.sensor(), measured.value()), measured.observedAt());
        if (meant.level() == level) {
            delay = null;
            return;
        }
        var rising = meant.level().isWorseThan(level);
        var length = lengthOf(rising, measured.sensor());
        if (length.isZero()) {
            change(meant, changes);
        } else if (delay == null || delay.rising() != rising) {
            delay = new LevelDelay(rising, meant.observedAt(), receivedAt.plus(length), meant);
        } else {
            delay = delay.with(meant);
        }
    }

    /**
     * Ends the delay that runs, if it is over by this instant of the sensor's clock.
     *
     * @param recordedAt when this service takes that into account
     */
    public void end(Instant now, MonitoredSensor by, Instant recordedAt, Consumer<LevelChange> changes) {
        var running = delay;
        if (running == null) {
            return;
        }
        var over = running.since().plus(lengthOf(running.rising(), by));
        if (!over.isAfter(now)) {
            change(running.latest().as(running.latest().level(), over).recorded(recordedAt), changes);
        }
    }

    private void change(Measurement by, Consumer<LevelChange> changes) {
        changes.accept(new LevelChange(level, by));
        level = by.level();
        delay = null;
    }

    private AlarmLevel meaningOf(MonitoredSensor by, double value) {
        return AlarmLevel.of(value, by.thresholds(), by.damping().deadBand(), level);
    }

    private static Duration lengthOf(boolean rising, MonitoredSensor by) {
        return rising ? by.damping().onDelay() : by.damping().offDelay();
    }

    public int sensor() {
        return sensor;
    }

    /** The one in force. */
    public AlarmLevel level() {
        return level;
    }

    @Nullable
    LevelDelay delay() {
        return delay;
    }

    /** Since when the delay that is stored runs; null if none is. */
    @Nullable
    Instant storedDelay() {
        return storedDelay;
    }

    void markStored() {
        storedDelay = delay == null ? null : delay.since();
    }

    /** Whether a delay began, ended or went on since it was stored. */
    boolean isDelayToBeStored() {
        return delay != null || storedDelay != null;
    }
}
