package org.yimatong.hazards.alarm;

import java.util.Locale;

/** What is done with an alarm. In which state each may be taken is written in {@link AlarmState}. */
public enum AlarmStepKind {
    /** Somebody has seen it and takes care of it (确认); the enterprise too, for its own. */
    ACKNOWLEDGED,
    /** Cause and treatment are reported (处置情况). */
    DISPOSAL_REPORTED,
    /** A duty officer put it aside until an instant, with a reason (搁置). */
    SHELVED,
    /** A duty officer takes it up again before that instant. */
    UNSHELVED,
    /** The clock: the shelving is over. */
    SHELVING_EXPIRED,
    /** The readings: a level higher than the one it was shelved at. */
    SHELVING_OVERTAKEN,
    /** Its sensor is not to be trusted now, or is being worked on (停用). */
    TAKEN_OUT_OF_SERVICE,
    /** It counts again (恢复使用). */
    RETURNED_TO_SERVICE,
    /** Back to normal, cause and treatment known (销警). */
    CLOSED,
    /** Nothing was wrong but the alarm (误报). */
    MARKED_FALSE,
    /** The readings: one that came late shows a stay beyond the limits that nobody had seen. */
    OCCURRED_LATE;

    /** Taken by the clock or the readings, and not by a person. */
    public boolean isOfSystem() {
        return this == SHELVING_EXPIRED || this == SHELVING_OVERTAKEN || this == OCCURRED_LATE;
    }

    /** It was aside, and counts again. */
    boolean isTakenUpAgain() {
        return switch (this) {
            case UNSHELVED, SHELVING_EXPIRED, SHELVING_OVERTAKEN, RETURNED_TO_SERVICE -> true;
            case ACKNOWLEDGED, DISPOSAL_REPORTED, SHELVED, TAKEN_OUT_OF_SERVICE, CLOSED, MARKED_FALSE, OCCURRED_LATE ->
                false;
        };
    }

    /** Its name in the audit, for example {@code alarm.acknowledged}. */
    String auditedAs() {
        return "alarm." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
