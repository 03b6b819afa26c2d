package org.yimatong.inspections.finding;

/** Whose business it has become that the enterprise let its deadline pass. */
public enum Escalation {
    /** Nobody's: the deadline has not passed. */
    NONE,
    /** The bureau of the finding's area: the deadline passed. */
    AREA,
    /** The city's bureau: it has been overdue for longer than {@link FindingRules#daysUntilCity()}. */
    CITY
}
