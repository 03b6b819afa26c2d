package org.yimatong.inspections.task;

/** Of what officers are reminded. */
public enum ReminderKind {
    /** The last day comes near. */
    DUE_SOON,
    /** The last day has begun. */
    LAST_DAY
}
