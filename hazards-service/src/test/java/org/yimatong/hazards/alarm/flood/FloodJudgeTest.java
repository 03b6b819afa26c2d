package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.alarm.AlarmLevel;

class FloodJudgeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final String AREA = "610117";

    private final FloodJudge judge = new FloodJudge(10, NOON.minusSeconds(60));
    private final List<Annunciation> alarms = new ArrayList<>();

    @Test
    void ten_alarms_of_a_source_are_ten_items() {
        come(10, "A", "1");

        assertThat(judge.beginning(AREA, alarms, List.of())).isEmpty();
    }

    @Test
    void the_eleventh_alarm_of_a_source_makes_a_flood_that_has_the_ten_before_it() {
        come(11, "A", "1");

        assertThat(judge.beginning(AREA, alarms, List.of())).singleElement().satisfies(flood -> {
            assertThat(flood.place()).isEqualTo(FloodPlace.ofSource(AREA, "A", "1"));
            assertThat(flood.since()).isEqualTo(NOON);
            assertThat(flood.beganAt()).isEqualTo(NOON.plusSeconds(10));
            assertThat(flood.highestLevel()).isEqualTo(AlarmLevel.HIGH);
        });
    }

    @Test
    void a_few_alarms_at_each_of_many_sources_are_a_flood_of_their_enterprise() {
        for (var source = 1; source <= 6; source++) {
            come(2, "A", String.valueOf(source));
        }

        assertThat(judge.beginning(AREA, alarms, List.of()))
                .extracting(AlarmFlood::place)
                .containsExactly(FloodPlace.ofEnterprise(AREA, "A"));
    }

    @Test
    void one_alarm_at_each_of_many_enterprises_is_a_flood_of_the_area() {
        for (var enterprise = 1; enterprise <= 11; enterprise++) {
            come(1, "E" + enterprise, "1");
        }

        assertThat(judge.beginning(AREA, alarms, List.of()))
                .extracting(AlarmFlood::place)
                .containsExactly(FloodPlace.ofArea(AREA));
    }

    @Test
    void floods_of_sources_are_items_like_others_and_the_widest_alone_is_told_of() {
        for (var source = 1; source <= 11; source++) {
            come(11, "A", String.valueOf(source));
        }

        assertThat(judge.beginning(AREA, alarms, List.of()))
                .extracting(AlarmFlood::place)
                .containsExactly(FloodPlace.ofEnterprise(AREA, "A"));
    }

    @Test
    void a_flood_that_lasts_is_one_item_among_those_of_the_area_and_what_it_had_before_stays_its_own() {
        var lasting = new AlarmFlood(
                FloodPlace.ofSource(AREA, "A", "1"),
                NOON.minusSeconds(900),
                NOON.minusSeconds(800),
                AlarmLevel.LOW_LOW);
        for (var enterprise = 1; enterprise <= 9; enterprise++) {
            come(1, "E" + enterprise, "1");
        }
        assertThat(judge.beginning(AREA, alarms, List.of(lasting))).isEmpty();

        come(1, "E10", "1");

        assertThat(judge.beginning(AREA, alarms, List.of(lasting)))
                .singleElement()
                .satisfies(flood -> {
                    assertThat(flood.place()).isEqualTo(FloodPlace.ofArea(AREA));
                    assertThat(flood.since()).isEqualTo(NOON.minusSeconds(60));
                    assertThat(flood.beganAt()).isEqualTo(NOON.plusSeconds(9));
                    assertThat(flood.highestLevel()).isEqualTo(AlarmLevel.LOW_LOW);
                });
    }

    @Test
    void while_the_area_is_in_flood_those_of_its_enterprises_begin_beneath_it() {
        come(11, "A", "1");
        var lasting = new AlarmFlood(FloodPlace.ofArea(AREA), NOON, NOON, AlarmLevel.HIGH);

        assertThat(judge.beginning(AREA, alarms, List.of(lasting)))
                .extracting(AlarmFlood::place)
                .containsExactly(FloodPlace.ofSource(AREA, "A", "1"));
    }

    @Test
    void the_flood_of_the_area_and_those_of_its_enterprises_begin_together() {
        come(11, "A", "1");
        for (var enterprise = 1; enterprise <= 10; enterprise++) {
            come(1, "E" + enterprise, "1");
        }

        assertThat(judge.beginning(AREA, alarms, List.of()))
                .extracting(AlarmFlood::place)
                .containsExactly(FloodPlace.ofArea(AREA), FloodPlace.ofSource(AREA, "A", "1"));
    }

    @Test
    void what_was_in_a_flood_of_the_area_does_not_make_the_next_but_one_of_its_enterprise() {
        for (var enterprise = 1; enterprise <= 5; enterprise++) {
            come(1, "E" + enterprise, "1");
        }
        alarms.replaceAll(one -> new Annunciation(one.area(), "E1", "1", one.at(), one.highestLevel(), true));
        for (var enterprise = 1; enterprise <= 6; enterprise++) {
            come(1, "E" + enterprise, "1");
        }
        assertThat(judge.beginning(AREA, alarms, List.of())).isEmpty();

        come(5, "E1", "1");

        assertThat(judge.beginning(AREA, alarms, List.of()))
                .extracting(AlarmFlood::place)
                .containsExactly(FloodPlace.ofSource(AREA, "E1", "1"));
    }

    /** One a second. */
    private void come(int number, String enterprise, String source) {
        for (var i = 0; i < number; i++) {
            alarms.add(new Annunciation(
                    AREA, enterprise, source, NOON.plusSeconds(alarms.size()), AlarmLevel.HIGH, false));
        }
    }
}
