package org.yimatong.hazards.alarm;

import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.Thresholds;

/** How far a value lies beyond its normal range (低低报, 低报, 正常, 高报, 高高报). */
public enum AlarmLevel {
    LOW_LOW(Condition.LOW, 2),
    LOW(Condition.LOW, 1),
    NORMAL(null, 0),
    HIGH(Condition.HIGH, 1),
    HIGH_HIGH(Condition.HIGH, 2);

    private final @Nullable Condition condition;
    private final int severity;

    AlarmLevel(@Nullable Condition condition, int severity) {
        this.condition = condition;
        this.severity = severity;
    }

    /** The level of a value; one that equals a limit is beyond it. */
    public static AlarmLevel of(double value, Thresholds thresholds) {
        return of(value, thresholds, 0, NORMAL);
    }

    /**
     * The level of a value when another one stands: it is left only when the value has come back behind its limit by
     * more than the dead-band.
     *
     * @param deadBand in the unit of the value, not negative
     */
    public static AlarmLevel of(double value, Thresholds thresholds, double deadBand, AlarmLevel standing) {
        if (value <= thresholds.lowLow() + (standing == LOW_LOW ? deadBand : 0)) {
            return LOW_LOW;
        }
        if (value <= thresholds.low() + (standing.condition == Condition.LOW ? deadBand : 0)) {
            return LOW;
        }
        if (value >= thresholds.highHigh() - (standing == HIGH_HIGH ? deadBand : 0)) {
            return HIGH_HIGH;
        }
        return value >= thresholds.high() - (standing.condition == Condition.HIGH ? deadBand : 0) ? HIGH : NORMAL;
    }

    /** Null if normal. */
    public @Nullable Condition condition() {
        return condition;
    }

    /** 0 if normal, 2 beyond both limits of a side. */
    public int severity() {
        return severity;
    }

    /** Whether it is beyond the second limit of a side. */
    public boolean isSevere() {
        return severity > 1;
    }

    /** Of the two, the one further beyond the normal range; this one, if both are as far. */
    public AlarmLevel moreSevere(AlarmLevel other) {
        return severity >= other.severity ? this : other;
    }

    /** Whether it is worse than the other level: more severe, or on the other side. */
    boolean isWorseThan(AlarmLevel other) {
        return this != NORMAL && (condition != other.condition || severity > other.severity);
    }
}
