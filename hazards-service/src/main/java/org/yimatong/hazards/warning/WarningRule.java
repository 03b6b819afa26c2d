package org.yimatong.hazards.warning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimatong.hazards.warning.WarningInputs.StandingAlarm;

/**
 * A row of the rule table.
 *
 * @param code stable name, given as the reason
 * @param sourceLevels levels of the sources it concerns; all if empty
 * @param grades what it tells apart, by its condition; all if empty
 * @param atLeast percent of sensors, or number of operations; 0 where nothing is counted
 * @param forMinutes how long an alarm has to stand; 0 for at once
 * @param colour what it makes of the source, never blue
 */
public record WarningRule(
        String code,
        WarningCondition condition,
        List<Integer> sourceLevels,
        List<String> grades,
        int atLeast,
        int forMinutes,
        WarningColour colour) {

    /** When it began or will begin to hold, if nothing changes; empty if it does not. Never after now for most. */
    Optional<Instant> holdsFrom(WarningInputs inputs, Instant now) {
        if (!sourceLevels.isEmpty() && !sourceLevels.contains(inputs.level())) {
            return Optional.empty();
        }
        var known = inputs.deadlines();
        var deadlines = known == null ? SourceDeadlines.NONE : known;
        return switch (condition) {
            case ALARM_STANDING -> alarmFrom(inputs.alarms(), now);
            case REASSESSMENT_OVERDUE -> Optional.ofNullable(deadlines.reassessmentDueAt());
            case FILING_OVERDUE -> Optional.ofNullable(deadlines.filingDueAt());
            case DUTY_LAPSED ->
                deadlines.duties().stream()
                        .filter(lapse -> concerns(lapse.duty()))
                        .map(SourceDeadlines.Lapse::at)
                        .min(Instant::compareTo);
            case SENSORS_OFFLINE,
                    SPECIAL_OPERATIONS,
                    OPERATIONS_BEYOND_PROMISE,
                    OPERATIONS_OVERDUE,
                    PROMISE_MISSING,
                    PROMISED_RISK -> holds(inputs) ? Optional.of(now) : Optional.empty();
        };
    }

    private Optional<Instant> alarmFrom(List<StandingAlarm> alarms, Instant now) {
        return alarms.stream()
                .filter(alarm -> concerns(alarm.level()))
                .map(StandingAlarm::raisedAt)
                .map(raised -> raised.isAfter(now) ? now : raised) // of a sensor whose clock runs ahead
                .map(raised -> raised.plus(Duration.ofMinutes(forMinutes)))
                .min(Instant::compareTo);
    }

    private boolean holds(WarningInputs inputs) {
        var promise = inputs.promise();
        var work = inputs.work();
        return switch (condition) {
            case SENSORS_OFFLINE -> inputs.offlinePercent() >= atLeast;
            case PROMISE_MISSING -> promise != null && promise.state().equals("MISSING");
            case PROMISED_RISK -> promise != null && promise.riskGrade() != null && concerns(promise.riskGrade());
            case SPECIAL_OPERATIONS -> count(inputs.operations()) >= atLeast;
            case OPERATIONS_BEYOND_PROMISE -> work != null && count(work.beyondPromise()) >= atLeast;
            case OPERATIONS_OVERDUE -> work != null && count(work.overdue()) >= atLeast;
            case ALARM_STANDING, REASSESSMENT_OVERDUE, FILING_OVERDUE, DUTY_LAPSED ->
                throw new IllegalStateException("It holds from an instant on");
        };
    }

    private int count(Map<String, Integer> operations) {
        return operations.entrySet().stream()
                .filter(operation -> concerns(operation.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean concerns(String grade) {
        return grades.isEmpty() || grades.contains(grade);
    }
}
