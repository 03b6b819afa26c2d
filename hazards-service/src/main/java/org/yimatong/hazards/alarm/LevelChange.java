package org.yimatong.hazards.alarm;

/**
 * A sensor's level in force has become another one.
 *
 * @param from the one before
 * @param by the measurement that made it {@link Measurement#level()}
 */
public record LevelChange(AlarmLevel from, Measurement by) {

    boolean isForTheWorse() {
        return by.level().isWorseThan(from);
    }
}
