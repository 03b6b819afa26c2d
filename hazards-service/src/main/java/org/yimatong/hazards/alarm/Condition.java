package org.yimatong.hazards.alarm;

/** The side on which a value left its normal range. A sensor has at most one open alarm per side. */
public enum Condition {
    HIGH,
    LOW
}
