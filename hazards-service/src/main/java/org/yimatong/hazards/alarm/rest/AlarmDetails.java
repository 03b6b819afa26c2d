package org.yimatong.hazards.alarm.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmTransition;

/**
 * An alarm with all it went through.
 *
 * @param raisedAt when the reading that raised it was observed
 * @param returnedAt when the reading that returned it was observed; missing while it stands
 * @param transitions oldest first
 */
record AlarmDetails(
        @JsonUnwrapped AlarmView alarm,
        Instant raisedAt,
        @Nullable Instant returnedAt,
        List<Transition> transitions) {

    /** One change of level. */
    record Transition(long number, String level, String value, Instant observedAt, long sequence, Instant recordedAt) {

        static Transition of(AlarmTransition transition) {
            return new Transition(
                    transition.number(),
                    transition.level().name(),
                    transition.decimalValue(),
                    transition.observedAt(),
                    transition.sequence(),
                    transition.recordedAt());
        }
    }

    static AlarmDetails of(Alarm alarm, List<AlarmTransition> transitions) {
        return new AlarmDetails(
                AlarmView.of(alarm),
                alarm.raisedAt(),
                alarm.returnedAt(),
                transitions.stream().map(Transition::of).toList());
    }
}
