package org.yimatong.hazards.telemetry.intake;

import java.util.Locale;

/** Why one reading of a message is refused, while the others are taken. */
public enum Rejection {
    /** Its line is no JSON. */
    MALFORMED,
    /** It is not a JSON object. */
    NOT_AN_OBJECT,
    /** It has a member that readings do not have. */
    UNKNOWN_MEMBER,
    /** It has a member twice; which of them is meant nobody knows. */
    DUPLICATE_MEMBER,
    /** {@code sensor} is missing or not text. */
    SENSOR_INVALID,
    /** The enterprise has no sensor of this tag. */
    UNKNOWN_SENSOR,
    /** The sensor watches a hazard source on which this data gateway does not report. */
    SOURCE_NOT_ASSIGNED,
    /** {@code observedAt} is missing or no instant of RFC 3339. */
    TIME_INVALID,
    /** {@code observedAt} lies further ahead than clocks may differ; it is kept in quarantine. */
    FUTURE_TIME,
    /** {@code observedAt} lies further back than readings are kept ready for; it is kept in quarantine. */
    TOO_OLD,
    /** {@code sequence} is missing, not whole, negative, or beyond 64 bits. */
    SEQUENCE_INVALID,
    /** {@code value} is missing or null: that is no measurement, and above all not zero. */
    VALUE_MISSING,
    /** {@code value} is text, a truth value, an object or a list. */
    NOT_A_NUMBER,
    /** {@code value} is NaN, infinite, or too large for a double. */
    NOT_FINITE,
    /** {@code value} lies where the sensor cannot measure. */
    OUT_OF_RANGE,
    /** One of the same sensor, time and sequence was sent before with another value, which stays. */
    CONFLICTING;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Stable name; its text stands under {@code error.<code>} in the problem texts. */
    public String code() {
        return code;
    }

    /** Whether it speaks against the sensor, and not against the data gateway that sent it. */
    boolean isOfTheSensor() {
        return this != CONFLICTING && this != SOURCE_NOT_ASSIGNED;
    }
}
