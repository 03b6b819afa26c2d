package org.yimatong.hazards.telemetry.quarantine;

/** Why the time of a reading cannot be true. */
public enum QuarantineReason {
    /** It lies further ahead than clocks may differ. */
    FUTURE_TIME,
    /** It lies further back than readings may be late. */
    TOO_OLD
}
