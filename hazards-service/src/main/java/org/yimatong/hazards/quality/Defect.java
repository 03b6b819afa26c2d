package org.yimatong.hazards.quality;

/** What can be wrong with a record. It is taken all the same: what is known of a plant is better than nothing. */
public enum Defect {
    /** Alarm limits are missing that a sensor of its kind ought to have (未设阈值). */
    LIMITS_MISSING,
    /** Alarm limits do not rise from low-low to high-high (阈值不合理). */
    LIMITS_DISORDERED,
    /** Alarm limits lie where the sensor cannot measure (阈值超出量程). */
    LIMITS_OUTSIDE_RANGE,
    /** A gas detector alarms later than GB/T 50493 allows. */
    SET_POINT_BEYOND_STANDARD,
    /** A camera shows fewer than 1920 x 1080 points. */
    RESOLUTION_TOO_LOW
}
