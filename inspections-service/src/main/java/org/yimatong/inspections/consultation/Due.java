package org.yimatong.inspections.consultation;

/** What the clock does with a consultation. */
enum Due {
    /** Somebody is looked for who knows about its field. */
    ASSIGNMENT,
    REMINDER,
    /** The bureau is told. */
    ESCALATION
}
