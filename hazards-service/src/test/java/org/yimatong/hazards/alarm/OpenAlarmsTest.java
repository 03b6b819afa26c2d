package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimatong.hazards.alarm.AlarmExamples.NOON;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmReturned;
import org.yimatong.hazards.source.Damping;

class OpenAlarmsTest {

    private final AlarmExamples tank = AlarmExamples.tankLevel(Damping.NONE);

    @Test
    void a_value_within_the_limits_raises_nothing() {
        assertThat(eventsOf(50, 79, 21)).isEmpty();
    }

    @Test
    void entering_a_side_raises_its_alarm_once_however_long_it_stands() {
        assertThat(eventsOf(50, 85, 86, 84)).singleElement().isInstanceOfSatisfying(AlarmRaised.class, raised -> {
            assertThat(raised.condition()).isEqualTo("HIGH");
            assertThat(raised.level()).isEqualTo("HIGH");
            assertThat(raised.value()).isEqualTo("85");
            assertThat(raised.version()).isEqualTo(1);
            assertThat(raised.state()).isEqualTo("UNACKNOWLEDGED");
        });
    }

    @Test
    void another_level_of_the_same_side_changes_the_alarm() {
        var events = eventsOf(85, 95, 85);

        assertThat(events).extracting(AlarmEvent::level).containsExactly("HIGH", "HIGH_HIGH", "HIGH");
        assertThat(events.get(1)).isInstanceOf(AlarmLevelChanged.class);
        assertThat(events).extracting(AlarmEvent::version).containsExactly(1L, 2L, 3L);
        assertThat(tank.alarm().news().occurrences())
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.highestLevel()).isEqualTo(AlarmLevel.HIGH_HIGH));
    }

    @Test
    void coming_back_within_the_limits_returns_the_alarm_which_stays_open() {
        var events = eventsOf(95, 50);

        assertThat(events.getLast()).isInstanceOfSatisfying(AlarmReturned.class, returned -> {
            assertThat(returned.level()).isEqualTo("NORMAL");
            assertThat(returned.condition()).isEqualTo("HIGH");
            assertThat(returned.observedAt()).isEqualTo(NOON.plusSeconds(1));
            assertThat(returned.state()).isEqualTo("RETURNED_UNACKNOWLEDGED");
        });
        assertThat(tank.alarm().state().isOpen()).isTrue();
    }

    @Test
    void the_next_stay_is_another_occurrence_of_the_same_alarm() {
        var events = eventsOf(95, 50, 85, 50, 81);

        assertThat(events)
                .extracting(AlarmEvent::alarmId)
                .containsOnly(tank.alarm().id());
        assertThat(events.getLast()).isInstanceOf(AlarmRaised.class);
        assertThat(events.getLast().occurrences()).isEqualTo(3);
        assertThat(tank.alarm().news().occurrences())
                .extracting(AlarmOccurrence::number, AlarmOccurrence::highestLevel, AlarmOccurrence::returnedAt)
                .containsExactly(
                        tuple(1, AlarmLevel.HIGH_HIGH, NOON.plusSeconds(1)),
                        tuple(2, AlarmLevel.HIGH, NOON.plusSeconds(3)),
                        tuple(3, AlarmLevel.HIGH, null));
    }

    @Test
    void jumping_from_one_side_to_the_other_returns_one_alarm_and_raises_the_next() {
        eventsOf(95, 5);

        assertThat(tank.alarms())
                .extracting(
                        alarm -> alarm.point().condition(),
                        alarm -> alarm.process().level())
                .containsExactly(tuple(Condition.HIGH, AlarmLevel.NORMAL), tuple(Condition.LOW, AlarmLevel.LOW_LOW));
    }

    @Test
    void a_change_that_was_decided_from_another_level_is_void() {
        tank.reading(85, 0);
        var again = new LevelChange(AlarmLevel.NORMAL, measured());
        var elsewhere = new OpenAlarms(List.of(tank.alarm()));

        assertThatThrownBy(() -> elsewhere.take(again)).isInstanceOf(AlarmOvertaken.class);
        assertThatThrownBy(() -> new OpenAlarms(List.of()).take(new LevelChange(AlarmLevel.LOW, measured())))
                .isInstanceOf(AlarmOvertaken.class);
    }

    private static Measurement measured() {
        var changes = new ArrayList<LevelChange>();
        AlarmExamples.tankLevel(Damping.NONE).follow(85, changes::add);
        return changes.getFirst().by();
    }

    private List<AlarmEvent> eventsOf(double... values) {
        for (var second = 0; second < values.length; second++) {
            tank.reading(values[second], second);
        }
        return tank.events();
    }
}
