package org.yimatong.hazards.warning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        if (condition == WarningCondition.ALARM_STANDING) {
            return inputs.alarms().stream()
                    .filter(alarm -> concerns(alarm.level()))
                    .map(StandingAlarm::raisedAt)
                    .map(raised -> raised.isAfter(now) ? now : raised) // of a sensor whose clock runs ahead
                    .map(raised -> raised.plus(Duration.ofMinutes(forMinutes)))
                    .min(Instant::compareTo);
        }
        return holds(inputs) ? Optional.of(now) : Optional.empty();
    }

    private boolean holds(WarningInputs inputs) {
        var promise = inputs.promise();
        return switch (condition) {
            case ALARM_STANDING -> throw new IllegalStateException("An alarm stands from an instant on");
            case SENSORS_OFFLINE -> inputs.offlinePercent() >= atLeast;
            case REASSESSMENT_OVERDUE -> inputs.reassessmentOverdue();
            case PROMISE_MISSING -> promise != null && promise.state().equals("MISSING");
            case PROMISED_RISK -> promise != null && promise.riskGrade() != null && concerns(promise.riskGrade());
            case SPECIAL_OPERATIONS -> promise != null && operations(promise) >= atLeast;
        };
    }

    private int operations(WarningInputs.StatedPromise promise) {
        return promise.operations().entrySet().stream()
                .filter(operation -> concerns(operation.getKey()))
                .mapToInt(operation -> operation.getValue())
                .sum();
    }

    private boolean concerns(String grade) {
        return grades.isEmpty() || grades.contains(grade);
    }
}
