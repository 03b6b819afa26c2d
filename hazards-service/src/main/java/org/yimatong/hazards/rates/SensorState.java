package org.yimatong.hazards.rates;

/** Whether what a sensor read last still tells how things are. */
public enum SensorState {
    /** Its newest reading is recent. */
    FRESH,
    /** Its newest reading is old: nobody knows the present value. */
    STALE,
    /** It was never read. */
    SILENT
}
