package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.hazards.alarm.AlarmExamples.NOON;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.Damping;
import org.yimatong.kit.problem.InvalidInput;

/** The lifecycle, against the drawing in ADR 59. */
class AlarmLifecycleTest {

    private static final Actor OFFICER = new Actor("subject", "officer");

    static Stream<Arguments> every_state_and_step() {
        return Arrays.stream(AlarmState.values())
                .flatMap(state -> Arrays.stream(AlarmStepKind.values())
                        .filter(step -> !step.isOfSystem() || step == AlarmStepKind.SHELVING_EXPIRED)
                        .map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_step")
    void an_alarm_takes_the_drawn_steps_and_no_other(AlarmState state, AlarmStepKind step) {
        var alarm = alarmIn(state);
        var version = alarm.version();
        var drawn = DrawnLifecycle.from(state).get(step.name());

        if (drawn == null) {
            assertThatThrownBy(() -> take(alarm, step)).isInstanceOf(AlarmStepRefused.class);
            assertThat(alarm.state()).isEqualTo(state);
            assertThat(alarm.version()).isEqualTo(version);
        } else {
            take(alarm, step);
            assertThat(alarm.state()).hasToString(drawn);
            assertThat(alarm.version()).isEqualTo(version + 1);
            assertThat(alarm.news().steps().getLast().kind()).isEqualTo(step);
            assertThat(alarm.news().steps().getLast().number()).isEqualTo(alarm.version());
        }
    }

    @Test
    void people_are_told_of_the_steps_that_people_take() {
        assertThat(AlarmState.SHELVED.allowedSteps())
                .containsExactly(
                        AlarmStepKind.DISPOSAL_REPORTED,
                        AlarmStepKind.SHELVED,
                        AlarmStepKind.UNSHELVED,
                        AlarmStepKind.TAKEN_OUT_OF_SERVICE);
    }

    @Test
    void the_four_states_of_the_national_platform_follow() {
        assertThat(Arrays.stream(AlarmState.values()).map(AlarmState::nationalCode))
                .containsExactly(1, 2, 1, 2, 2, 2, 3, 4);
    }

    @Test
    void a_closure_repeats_what_was_reported_unless_it_says_otherwise() {
        var alarm = alarmIn(AlarmState.RETURNED);
        assertThatThrownBy(() -> handled(alarm).close(null, null)).isInstanceOf(InvalidInput.class);
        handled(alarm).reportDisposal("阀门卡涩", "更换阀门");

        handled(alarm).close(null, "更换阀门并校验");

        assertThat(alarm.handling().disposal()).isEqualTo(new Disposal("阀门卡涩", "更换阀门并校验", "officer"));
    }

    static Alarm alarmIn(AlarmState state) {
        var tank = AlarmExamples.tankLevel(Damping.NONE).reading(85, 0);
        var alarm = tank.alarm();
        switch (state) {
            case UNACKNOWLEDGED -> {}
            case ACKNOWLEDGED -> handled(alarm).acknowledge(null);
            case RETURNED_UNACKNOWLEDGED -> tank.reading(50, 1);
            case RETURNED, CLOSED, FALSE_ALARM -> {
                tank.reading(50, 1);
                handled(alarm).acknowledge(null);
            }
            case SHELVED -> take(alarm, AlarmStepKind.SHELVED);
            case OUT_OF_SERVICE -> take(alarm, AlarmStepKind.TAKEN_OUT_OF_SERVICE);
        }
        if (state == AlarmState.CLOSED) {
            take(alarm, AlarmStepKind.CLOSED);
        }
        if (state == AlarmState.FALSE_ALARM) {
            take(alarm, AlarmStepKind.MARKED_FALSE);
        }
        return alarm;
    }

    static void take(Alarm alarm, AlarmStepKind step) {
        var handled = handled(alarm);
        switch (step) {
            case ACKNOWLEDGED -> handled.acknowledge("已通知");
            case DISPOSAL_REPORTED -> handled.reportDisposal("阀门卡涩", "更换阀门");
            case SHELVED -> handled.shelve(NOON.plusSeconds(3_600), "检修");
            case UNSHELVED -> handled.unshelve();
            case SHELVING_EXPIRED -> handled.expireShelving(NOON.plusSeconds(3_700));
            case TAKEN_OUT_OF_SERVICE -> handled.takeOutOfService("传感器故障");
            case RETURNED_TO_SERVICE -> handled.returnToService();
            case CLOSED -> handled.close("阀门卡涩", "更换阀门");
            case MARKED_FALSE -> handled.markFalse("标定误差");
            case SHELVING_OVERTAKEN, OCCURRED_LATE -> throw new IllegalArgumentException("The readings take it");
        }
    }

    private static HandledAlarm handled(Alarm alarm) {
        return new HandledAlarm(alarm, OFFICER, NOON.plusSeconds(60));
    }
}
