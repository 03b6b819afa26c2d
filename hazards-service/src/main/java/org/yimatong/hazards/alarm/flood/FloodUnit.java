package org.yimatong.hazards.alarm.flood;

/** Whose alarms come together in a flood, from the narrowest unit to the widest: the field of one operator. */
public enum FloodUnit {
    /** One major hazard source (重大危险源). */
    SOURCE,
    /** All sources of one enterprise. */
    ENTERPRISE,
    /** All enterprises of one supervision area (监管区域): what one duty officer watches. */
    AREA
}
