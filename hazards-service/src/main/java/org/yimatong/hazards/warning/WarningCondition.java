package org.yimatong.hazards.warning;

import java.util.Set;

/** What a rule of the table looks at. */
public enum WarningCondition {
    /** An alarm of one of the grades stands, for so many minutes at least. */
    ALARM_STANDING(Set.of("LOW_LOW", "LOW", "HIGH", "HIGH_HIGH")),
    /** So many percent of the sensors at least do not tell the present value. */
    SENSORS_OFFLINE(Set.of()),
    /** So many special operations of the grades at least were promised for the day. */
    SPECIAL_OPERATIONS(Set.of(
            "HOT_WORK_SPECIAL",
            "HOT_WORK_FIRST",
            "HOT_WORK_SECOND",
            "CONFINED_SPACE",
            "BLIND_PLATE",
            "WORK_AT_HEIGHT",
            "LIFTING",
            "TEMPORARY_POWER",
            "EXCAVATION",
            "ROAD_CLOSURE")),
    /** The enterprise missed the promise of the day, and has not given it since. */
    PROMISE_MISSING(Set.of()),
    /** The enterprise judges its own risk of the day by one of the grades. */
    PROMISED_RISK(Set.of("LOW", "GENERAL", "CONSIDERABLE", "HIGH")),
    /** The source is due to be assessed again. */
    REASSESSMENT_OVERDUE(Set.of());

    private final Set<String> grades;

    WarningCondition(Set<String> grades) {
        this.grades = grades;
    }

    /** What a rule of this kind may tell apart; empty if there is nothing. */
    Set<String> grades() {
        return grades;
    }

    /** Whether a rule of this kind needs a number to compare with. */
    boolean counts() {
        return this == SENSORS_OFFLINE || this == SPECIAL_OPERATIONS;
    }
}
