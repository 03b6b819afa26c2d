package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.alarm.AlarmStep;
import org.yimatong.hazards.alarm.AlarmStepKind;

/**
 * One entry in the history of an alarm's handling.
 *
 * @param number the alarm's version after this step
 * @param actor name of the person who took it; {@code system} for the clock and the readings
 * @param statement a reason or a comment
 */
@Schema(name = "AlarmStep")
record AlarmStepView(
        long number,
        AlarmStepKind kind,
        Instant at,
        String actor,
        AlarmState from,
        AlarmState to,
        @Nullable String statement,
        @Nullable String cause,
        @Nullable String treatment,
        @Nullable Instant shelvedUntil) {

    static AlarmStepView of(AlarmStep step) {
        return new AlarmStepView(
                step.number(),
                step.kind(),
                step.takenAt(),
                step.actor().name(),
                step.fromState(),
                step.toState(),
                step.statement(),
                step.cause(),
                step.treatment(),
                step.shelvedUntil());
    }
}
