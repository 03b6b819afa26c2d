package org.yimatong.hazards.alarm;

import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.Thresholds;

/** How far a value lies beyond its normal range (低低报, 低报, 正常, 高报, 高高报). */
public enum AlarmLevel {
    LOW_LOW(Condition.LOW),
    LOW(Condition.LOW),
    NORMAL(null),
    HIGH(Condition.HIGH),
    HIGH_HIGH(Condition.HIGH);

    private final @Nullable Condition condition;

    AlarmLevel(@Nullable Condition condition) {
        this.condition = condition;
    }

    /** The level of a value; one that equals a limit is beyond it. */
    public static AlarmLevel of(double value, Thresholds thresholds) {
        if (value <= thresholds.lowLow()) {
            return LOW_LOW;
        }
        if (value <= thresholds.low()) {
            return LOW;
        }
        if (value >= thresholds.highHigh()) {
            return HIGH_HIGH;
        }
        return value >= thresholds.high() ? HIGH : NORMAL;
    }

    /** Null if normal. */
    public @Nullable Condition condition() {
        return condition;
    }
}
