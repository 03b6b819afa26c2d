package org.yimatong.hazards.telemetry.intake;

/** How the readings of a message are written. */
public enum MessageFormat {
    /** One document with a list of readings. */
    JSON,
    /** One reading a line. */
    NDJSON
}
