package org.yimatong.hazards.filing.upward;

/** Where the report of a filed source stands. */
public enum UpwardReportState {
    /** The bureau has to report it. */
    OWED,
    /** Reported. Final. */
    REPORTED,
    /** Owed no longer: a newer filing took its place, or the source was deregistered. Final. */
    LAPSED
}
