package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.alarm.AlarmLifecycleTest.take;

import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmHandled;
import org.yimatong.hazards.source.Damping;

/** What happens after somebody has seen an alarm. Limits 10, 20, 80, 90. */
class AttentionTest {

    private final AlarmExamples tank = AlarmExamples.tankLevel(Damping.NONE).reading(85, 0);
    private final Alarm alarm = tank.alarm();

    @Test
    void another_occurrence_asks_for_attention_again() {
        take(alarm, AlarmStepKind.ACKNOWLEDGED);
        tank.reading(50, 1);
        assertThat(alarm.state()).isEqualTo(AlarmState.RETURNED);

        tank.reading(85, 2);

        assertThat(alarm.state()).isEqualTo(AlarmState.UNACKNOWLEDGED);
    }

    @Test
    void a_rise_to_high_high_asks_for_attention_again_and_a_fall_does_not() {
        tank.reading(95, 1);
        take(alarm, AlarmStepKind.ACKNOWLEDGED);
        tank.reading(85, 2);
        assertThat(alarm.state()).isEqualTo(AlarmState.ACKNOWLEDGED);

        tank.reading(95, 3);

        assertThat(alarm.state()).isEqualTo(AlarmState.UNACKNOWLEDGED);
    }

    @Test
    void a_shelved_alarm_goes_on_gathering_occurrences_of_the_same_level() {
        take(alarm, AlarmStepKind.SHELVED);

        tank.reading(50, 1).reading(85, 2).reading(50, 3).reading(89, 4);

        assertThat(alarm.state()).isEqualTo(AlarmState.SHELVED);
        assertThat(alarm.process().occurrences()).isEqualTo(3);
    }

    @Test
    void a_higher_level_ends_a_shelving_that_was_given_for_a_lower_one() {
        take(alarm, AlarmStepKind.SHELVED);

        tank.reading(50, 1).reading(95, 2);

        assertThat(alarm.state()).isEqualTo(AlarmState.UNACKNOWLEDGED);
        assertThat(alarm.news().steps().getLast()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(AlarmStepKind.SHELVING_OVERTAKEN);
            assertThat(step.actor().name()).isEqualTo("system");
        });
        assertThat(alarm.news().events())
                .extracting(AlarmEvent::version)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(alarm.news().events().getLast()).isInstanceOf(AlarmHandled.class);
    }

    @Test
    void a_shelving_that_was_given_at_high_high_holds_at_high_high() {
        tank.reading(95, 1);
        take(alarm, AlarmStepKind.SHELVED);

        tank.reading(50, 2).reading(95, 3);

        assertThat(alarm.state()).isEqualTo(AlarmState.SHELVED);
    }

    @Test
    void an_alarm_out_of_service_stays_so_whatever_the_sensor_says() {
        take(alarm, AlarmStepKind.TAKEN_OUT_OF_SERVICE);

        tank.reading(95, 1).reading(50, 2).reading(95, 3);

        assertThat(alarm.state()).isEqualTo(AlarmState.OUT_OF_SERVICE);
        assertThat(alarm.process().occurrences()).isEqualTo(2);
    }

    @Test
    void whatever_was_put_aside_comes_back_unacknowledged() {
        take(alarm, AlarmStepKind.ACKNOWLEDGED);
        take(alarm, AlarmStepKind.SHELVED);
        tank.reading(50, 1);

        take(alarm, AlarmStepKind.SHELVING_EXPIRED);

        assertThat(alarm.state()).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
    }

    @Test
    void what_nobody_has_seen_and_what_is_severe_comes_first() {
        var high = alarm.urgency();
        tank.reading(95, 1);
        var highHigh = alarm.urgency();
        take(alarm, AlarmStepKind.ACKNOWLEDGED);
        var acknowledged = alarm.urgency();

        assertThat(highHigh).isLessThan(high);
        assertThat(high).isLessThan(acknowledged);
    }
}
