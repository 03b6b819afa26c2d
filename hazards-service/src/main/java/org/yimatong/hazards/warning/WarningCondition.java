package org.yimatong.hazards.warning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimatong.hazards.duty.DutyKind;
import org.yimatong.hazards.specialoperation.CountedOperation;

/** What a rule of the table looks at. */
public enum WarningCondition {
    /** An alarm of one of the grades stands, for so many minutes at least. */
    ALARM_STANDING(Set.of("LOW_LOW", "LOW", "HIGH", "HIGH_HIGH")),
    /** So many percent of the sensors at least do not tell the present value. */
    SENSORS_OFFLINE(Set.of()),
    /** So many special operations of the grades at least take place today, as reported or as promised. */
    SPECIAL_OPERATIONS(names(CountedOperation.values())),
    /** So many of them at least were reported for today beyond what was promised. */
    OPERATIONS_BEYOND_PROMISE(names(CountedOperation.values())),
    /** So many of them at least are at work beyond their permits. */
    OPERATIONS_OVERDUE(names(CountedOperation.values())),
    /** The enterprise missed the promise of the day, and has not given it since. */
    PROMISE_MISSING(Set.of()),
    /** The enterprise judges its own risk of the day by one of the grades. */
    PROMISED_RISK(Set.of("LOW", "GENERAL", "CONSIDERABLE", "HIGH")),
    /** The source is due to be assessed again. */
    REASSESSMENT_OVERDUE(Set.of()),
    /** A filing of the source was not handed in in time. */
    FILING_OVERDUE(Set.of()),
    /** What met a safety duty of one of the grades holds no longer. */
    DUTY_LAPSED(names(DutyKind.values()));

    private final Set<String> grades;

    WarningCondition(Set<String> grades) {
        this.grades = grades;
    }

    /** What a rule of this kind may tell apart; empty if there is nothing. */
    Set<String> grades() {
        return grades;
    }

    /** The greatest number that a rule of this kind may compare with; 0 if it needs none. */
    int mostCounted() {
        return switch (this) {
            case SENSORS_OFFLINE -> 100;
            case SPECIAL_OPERATIONS, OPERATIONS_BEYOND_PROMISE, OPERATIONS_OVERDUE -> 10_000;
            case ALARM_STANDING, PROMISE_MISSING, PROMISED_RISK, REASSESSMENT_OVERDUE, FILING_OVERDUE, DUTY_LAPSED -> 0;
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
