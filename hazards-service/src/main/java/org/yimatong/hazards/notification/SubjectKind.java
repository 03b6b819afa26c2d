package org.yimatong.hazards.notification;

/** What notifications are about. */
public enum SubjectKind {
    /** A single alarm. */
    ALARM,
    /** Many alarms of one hazard source at once, told of together (报警泛滥). */
    FLOOD
}
