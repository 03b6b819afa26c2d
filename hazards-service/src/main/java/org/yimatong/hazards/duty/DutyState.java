package org.yimatong.hazards.duty;

/** Whether a duty is met. */
public enum DutyState {
    /** There is no record that meets it. */
    UNMET,
    /** A record meets it. */
    MET,
    /** The record that met it holds no longer. */
    LAPSED
}
