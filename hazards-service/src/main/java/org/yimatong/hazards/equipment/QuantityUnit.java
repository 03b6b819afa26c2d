package org.yimatong.hazards.equipment;

/** In what a design maximum is given. */
public enum QuantityUnit {
    /** Tonnes. */
    T,
    /** Cubic metres. */
    M3
}
