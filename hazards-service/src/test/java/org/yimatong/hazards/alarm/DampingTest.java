package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.alarm.AlarmExamples.tankLevel;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.source.Damping;

/** Limits 10, 20, 80, 90. */
class DampingTest {

    private static final Damping BAND_OF_TWO = new Damping(Duration.ZERO, Duration.ZERO, 2);
    private static final Damping ON_DELAY = new Damping(Duration.ofSeconds(10), Duration.ZERO, 0);
    private static final Damping OFF_DELAY = new Damping(Duration.ZERO, Duration.ofSeconds(10), 0);

    @Test
    void a_level_is_left_only_behind_its_limit_by_more_than_the_dead_band() {
        var tank = tankLevel(BAND_OF_TWO);

        tank.reading(80, 0).reading(78.5, 1).reading(78, 2).reading(77.9, 3);

        assertThat(tank.transitions()).containsExactly("HIGH@0", "NORMAL@3");
    }

    @Test
    void the_dead_band_holds_between_high_high_and_high_too() {
        var tank = tankLevel(BAND_OF_TWO);

        tank.reading(90, 0).reading(88, 1).reading(87.9, 2).reading(89.9, 3).reading(90, 4);

        assertThat(tank.transitions()).containsExactly("HIGH_HIGH@0", "HIGH@2", "HIGH_HIGH@4");
    }

    @Test
    void the_dead_band_holds_on_the_low_side() {
        var tank = tankLevel(BAND_OF_TWO);

        tank.reading(10, 0).reading(12, 1).reading(12.1, 2).reading(22, 3).reading(22.1, 4);

        assertThat(tank.transitions()).containsExactly("LOW_LOW@0", "LOW@2", "NORMAL@4");
    }

    @Test
    void within_the_dead_band_nothing_is_raised_that_did_not_stand() {
        assertThat(tankLevel(BAND_OF_TWO).reading(79.9, 0).reading(78, 1).transitions())
                .isEmpty();
    }

    @Test
    void chattering_around_a_limit_is_one_occurrence_with_a_dead_band_and_many_without() {
        var damped = tankLevel(BAND_OF_TWO);
        var undamped = tankLevel(Damping.NONE);
        for (var second = 0; second < 100; second++) {
            damped.reading(second % 2 == 0 ? 80.5 : 79.5, second);
            undamped.reading(second % 2 == 0 ? 80.5 : 79.5, second);
        }

        assertThat(damped.alarm().process().occurrences()).isEqualTo(1);
        assertThat(undamped.alarms()).hasSize(1);
        assertThat(undamped.alarm().process().occurrences()).isEqualTo(50);
    }

    @Test
    void a_stay_shorter_than_the_on_delay_does_not_count() {
        assertThat(tankLevel(ON_DELAY)
                        .reading(85, 0)
                        .reading(85, 9)
                        .reading(50, 9)
                        .reading(50, 30)
                        .nothingMore()
                        .transitions())
                .isEmpty();
    }

    @Test
    void a_stay_as_long_as_the_on_delay_counts_from_its_end_on() {
        assertThat(tankLevel(ON_DELAY).reading(85, 0).reading(86, 10).transitions())
                .containsExactly("HIGH@10");
        assertThat(tankLevel(ON_DELAY).reading(85, 0).reading(50, 10).transitions())
                .containsExactly("HIGH@10", "NORMAL@10");
        assertThat(tankLevel(ON_DELAY).reading(85, 0).reading(50, 60).transitions())
                .containsExactly("HIGH@10", "NORMAL@60");
    }

    @Test
    void when_no_further_reading_comes_the_clock_ends_the_delay_as_of_the_same_instant() {
        assertThat(tankLevel(ON_DELAY).reading(85, 0).nothingMore().transitions())
                .containsExactly("HIGH@10");
    }

    @Test
    void it_asks_for_attention_when_it_is_found_that_the_delay_is_over_and_not_when_the_reading_came() {
        var found = tankLevel(ON_DELAY).reading(85, 0).nothingMore().alarm();
        assertThat(found.handling().annunciatedAt()).isEqualTo(AlarmExamples.NOON.plusSeconds(100));

        var overtaken = tankLevel(ON_DELAY).reading(85, 0).reading(50, 60).alarm();
        assertThat(overtaken.handling().annunciatedAt()).isEqualTo(AlarmExamples.NOON.plusSeconds(61));
    }

    @Test
    void after_the_delay_the_level_is_that_of_the_newest_reading() {
        assertThat(tankLevel(ON_DELAY)
                        .reading(85, 0)
                        .reading(95, 9)
                        .nothingMore()
                        .transitions())
                .containsExactly("HIGH_HIGH@10");
    }

    @Test
    void a_stay_back_within_the_limits_shorter_than_the_off_delay_does_not_return_it() {
        var tank = tankLevel(OFF_DELAY);

        tank.reading(85, 0).reading(50, 5).reading(85, 14).reading(50, 20).reading(50, 31);

        assertThat(tank.transitions()).containsExactly("HIGH@0", "NORMAL@30");
        assertThat(tank.alarm().process().occurrences()).isEqualTo(1);
    }

    @Test
    void a_delay_in_one_direction_ends_one_in_the_other() {
        var both = new Damping(Duration.ofSeconds(10), Duration.ofSeconds(10), 0);

        assertThat(tankLevel(both)
                        .reading(85, 0)
                        .reading(85, 10)
                        .reading(50, 12)
                        .reading(95, 20)
                        .reading(95, 29)
                        .reading(85, 29)
                        .nothingMore()
                        .transitions())
                .containsExactly("HIGH@10");
    }
}
