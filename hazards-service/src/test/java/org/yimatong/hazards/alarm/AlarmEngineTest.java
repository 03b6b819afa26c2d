package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.alarm.AlarmExamples.measured;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmRaised;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmReturned;

class AlarmEngineTest {

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
        });
    }

    @Test
    void another_level_of_the_same_side_changes_the_alarm() {
        var events = eventsOf(85, 95, 85);

        assertThat(events).extracting(AlarmEvent::level).containsExactly("HIGH", "HIGH_HIGH", "HIGH");
        assertThat(events.get(1)).isInstanceOf(AlarmLevelChanged.class);
        assertThat(events)
                .extracting(AlarmEvent::alarmId)
                .containsOnly(events.getFirst().alarmId());
        assertThat(events).extracting(AlarmEvent::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void coming_back_within_the_limits_returns_the_alarm() {
        var events = eventsOf(95, 50, 85);

        assertThat(events.get(1)).isInstanceOfSatisfying(AlarmReturned.class, returned -> {
            assertThat(returned.level()).isEqualTo("NORMAL");
            assertThat(returned.condition()).isEqualTo("HIGH");
            assertThat(returned.observedAt()).isEqualTo(AlarmExamples.NOON.plusSeconds(1));
        });
        assertThat(events.get(2)).isInstanceOf(AlarmRaised.class);
        assertThat(events.get(2).alarmId()).isNotEqualTo(events.getFirst().alarmId());
    }

    @Test
    void jumping_from_one_side_to_the_other_returns_one_alarm_and_raises_the_next() {
        var events = eventsOf(95, 5);

        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName() + " " + event.condition() + " " + event.level())
                .containsExactly("AlarmRaised HIGH HIGH_HIGH", "AlarmReturned HIGH NORMAL", "AlarmRaised LOW LOW_LOW");
    }

    private static List<AlarmEvent> eventsOf(double... values) {
        var events = new ArrayList<AlarmEvent>();
        Alarm standing = null;
        for (var second = 0; second < values.length; second++) {
            standing = AlarmEngine.take(
                    measured(values[second], second),
                    standing,
                    alarm -> events.addAll(alarm.releaseNews().events()));
        }
        return events;
    }
}
