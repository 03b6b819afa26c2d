package org.yimatong.hazards.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RollupsTest {

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;

    private final Rollups minutes = new Rollups(Resolution.MINUTE);

    @Test
    void a_peak_survives() {
        minutes.add(0, 50);
        minutes.add(20 * SECOND, 95);
        minutes.add(40 * SECOND, 5);
        minutes.add(59 * SECOND, 50);

        assertThat(minutes.greatest()).containsExactly(95);
        assertThat(minutes.least()).containsExactly(5);
        assertThat(minutes.means()).containsExactly(50);
        assertThat(minutes.first()).containsExactly(50);
        assertThat(minutes.last()).containsExactly(50);
        assertThat(minutes.counts()).containsExactly(4);
    }

    @Test
    void a_gap_stays_a_gap() {
        minutes.add(0, 1);
        minutes.add(MINUTE - 1, 2);
        minutes.add(5 * MINUTE, 3);

        assertThat(minutes.startsAt()).containsExactly(0, 5 * MINUTE);
        assertThat(minutes.counts()).containsExactly(2, 1);
    }

    @Test
    void minutes_before_1970_begin_before_them() {
        minutes.add(-1, 1);

        assertThat(minutes.startsAt()).containsExactly(-MINUTE);
    }

    @Test
    void the_mean_of_the_greatest_values_is_no_infinity() {
        minutes.add(0, Double.MAX_VALUE);
        minutes.add(1, Double.MAX_VALUE);
        minutes.add(2, -Double.MAX_VALUE);
        minutes.add(3, -Double.MAX_VALUE);

        assertThat(minutes.means()[0]).isEqualTo(0, Offset.offset(1e293));
    }

    @Test
    void the_mean_of_equal_values_is_that_value() {
        for (var i = 0; i < 60; i++) {
            minutes.add(i, 0.1);
        }

        assertThat(minutes.means()).containsExactly(0.1);
    }
}
