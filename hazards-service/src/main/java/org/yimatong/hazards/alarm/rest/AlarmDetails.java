package org.yimatong.hazards.alarm.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Acknowledgement;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmClosing;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmStepKind;
import org.yimatong.hazards.alarm.AlarmTransition;
import org.yimatong.hazards.alarm.Disposal;
import org.yimatong.hazards.alarm.GasAlarm;
import org.yimatong.hazards.alarm.OutOfService;
import org.yimatong.hazards.alarm.Shelving;

/**
 * An alarm with what people made of it and what its sensor went through.
 *
 * @param raisedAt when the reading that raised its first occurrence was observed
 * @param returnedAt when the reading that returned its latest occurrence was observed; missing while one stands
 * @param highestLevel of its latest occurrence
 * @param highestGasAlarm what that level of a gas detector is called (GB/T 50493-2019, 5.5.2); missing of other sensors
 * @param nationalCode 1 未处理, 2 处理中, 3 已销警, 4 误报
 * @param allowedSteps what the caller may do with it now
 * @param transitions the newest {@value #TRANSITIONS}, oldest first
 */
record AlarmDetails(
        @JsonUnwrapped AlarmView alarm,
        Instant raisedAt,
        @Nullable Instant returnedAt,
        AlarmLevel highestLevel,
        @Nullable GasAlarm highestGasAlarm,
        int nationalCode,
        SortedSet<AlarmStepKind> allowedSteps,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Shelving shelving,
        @Nullable OutOfService outOfService,
        @Nullable Disposal disposal,
        @Nullable AlarmClosing closing,
        List<Transition> transitions) {

    static final int TRANSITIONS = 1_000;

    /**
     * One change of level.
     *
     * @param late found by a reading that came after newer ones
     */
    @Schema(name = "AlarmTransition")
    record Transition(
            long number,
            String level,
            String value,
            Instant observedAt,
            long sequence,
            Instant recordedAt,
            boolean late) {

        static Transition of(AlarmTransition transition) {
            return new Transition(
                    transition.number(),
                    transition.level().name(),
                    transition.decimalValue(),
                    transition.observedAt(),
                    transition.sequence(),
                    transition.recordedAt(),
                    transition.isLate());
        }
    }

    /** @param roles of the caller */
    static AlarmDetails of(
            Alarm alarm,
            AlarmView view,
            @Nullable GasAlarm highestGasAlarm,
            Set<String> roles,
            List<AlarmTransition> transitions) {
        var handling = alarm.handling();
        return new AlarmDetails(
                view,
                alarm.process().raisedAt(),
                alarm.process().returnedAt(),
                alarm.process().highestLevel(),
                highestGasAlarm,
                alarm.state().nationalCode(),
                StepTakers.allowed(alarm.state(), roles),
                handling.acknowledgement(),
                handling.shelving(),
                handling.outOfService(),
                handling.disposal(),
                handling.closing(),
                transitions.stream().map(Transition::of).toList());
    }
}
