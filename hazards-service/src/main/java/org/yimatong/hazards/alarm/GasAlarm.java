package org.yimatong.hazards.alarm;

import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.SensorKind;

/** What the level of a gas detector is called (GB/T 50493-2019, 5.5.2). */
public enum GasAlarm {
    /** 一级报警: combustible or toxic gas, the first set point. */
    FIRST_LEVEL,
    /** 二级报警: the second set point. */
    SECOND_LEVEL,
    /** 欠氧报警: too little oxygen. */
    OXYGEN_DEFICIENT,
    /** 过氧报警: too much oxygen. */
    OXYGEN_ENRICHED;

    /** Null if the sensor is no gas detector, or the level is none that such a detector has. */
    public static @Nullable GasAlarm of(SensorKind kind, AlarmLevel level) {
        return switch (kind) {
            case COMBUSTIBLE_GAS, TOXIC_GAS ->
                switch (level) {
                    case HIGH -> FIRST_LEVEL;
                    case HIGH_HIGH -> SECOND_LEVEL;
                    case LOW_LOW, LOW, NORMAL -> null;
                };
            case OXYGEN ->
                switch (level) {
                    case LOW, LOW_LOW -> OXYGEN_DEFICIENT;
                    case HIGH, HIGH_HIGH -> OXYGEN_ENRICHED;
                    case NORMAL -> null;
                };
            case PROCESS, SWITCH -> null;
        };
    }
}
