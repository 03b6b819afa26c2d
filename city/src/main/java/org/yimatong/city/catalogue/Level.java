package org.yimatong.city.catalogue;

/** Where a reading stands against its sensor's limits. */
public enum Level {
    LOW_LOW,
    LOW,
    NORMAL,
    HIGH,
    HIGH_HIGH
}
