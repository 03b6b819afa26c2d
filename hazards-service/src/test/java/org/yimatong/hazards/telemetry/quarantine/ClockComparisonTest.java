package org.yimatong.hazards.telemetry.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockComparisonTest {

    private static final long SECOND = 1_000_000;
    private static final long WINDOW = 300 * SECOND;
    private static final long NOON = 1_763_713_800 * SECOND;

    private final ClockComparison clock = new ClockComparison(1, WINDOW);

    @Test
    void what_was_late_does_not_make_a_clock_late() {
        clock.compare(NOON - 3_600 * SECOND, NOON);
        clock.compare(NOON + 2 * SECOND, NOON + SECOND);
        clock.compare(NOON - 1_800 * SECOND, NOON + 2 * SECOND);

        assertThat(clock.ahead()).isEqualTo(SECOND);
    }

    @Test
    void a_clock_that_was_set_right_is_right_after_two_windows() {
        clock.compare(NOON + 90 * SECOND, NOON);
        clock.compare(NOON + WINDOW, NOON + WINDOW);
        assertThat(clock.ahead()).isEqualTo(90 * SECOND);

        clock.compare(NOON + 2 * WINDOW, NOON + 2 * WINDOW);
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void after_a_long_silence_nothing_old_counts() {
        clock.compare(NOON + 90 * SECOND, NOON);
        clock.compare(NOON + 5 * WINDOW - 7 * SECOND, NOON + 5 * WINDOW);

        assertThat(clock.ahead()).isEqualTo(-7 * SECOND);
    }

    @Test
    void it_is_stored_when_it_changes_by_a_second_or_gets_old() {
        assertThat(clock.isToBeStored()).isFalse();
        clock.compare(NOON, NOON);
        assertThat(clock.isToBeStored()).isTrue();
        assertThat(clock.isToBeStored()).isFalse();

        clock.compare(NOON + SECOND + SECOND / 2, NOON + SECOND);
        assertThat(clock.isToBeStored()).isFalse();
        clock.compare(NOON + 3 * SECOND, NOON + 2 * SECOND);
        assertThat(clock.isToBeStored()).isTrue();

        clock.compare(NOON + WINDOW + 10 * SECOND, NOON + WINDOW + 10 * SECOND);
        assertThat(clock.isToBeStored()).isTrue();
        clock.wasNotStored();
        assertThat(clock.isToBeStored()).isTrue();
    }
}
