package org.yimatong.hazards.escalation;

/** What the clock does about an alarm that waits for people. */
public enum EscalationKind {
    /** Still unacknowledged: it comes again (重复提醒). */
    REPEATED,
    /** Unacknowledged for too long: the district is told (升级至区县). */
    TO_DISTRICT,
    /** Unacknowledged for far too long: the city is told (升级至市级). */
    TO_CITY,
    /** Acknowledged, and neither cause nor treatment were reported in time (逾期未反馈). */
    DISPOSAL_MISSED
}
