package org.yimatong.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000;

    private final Pace pace = new Pace(2, 3, 0);

    @Test
    void after_a_pause_so_many_may_come_at_once_and_no_more() {
        assertThat(taken(10, 0)).isEqualTo(3);
        assertThat(pace.take(0)).isEqualTo(Duration.ofMillis(500));

        assertThat(taken(10, 3600 * SECOND)).isEqualTo(3);
    }

    @Test
    void in_the_long_run_it_is_the_rate() {
        var taken = 0;
        for (var tenth = 0; tenth < 1000; tenth++) {
            taken += taken(5, tenth * SECOND / 10);
        }

        assertThat(taken).isBetween(200, 203);
    }

    @Test
    void what_is_refused_costs_nothing() {
        taken(100, 0);

        assertThat(pace.take(SECOND / 2)).isZero();
    }

    private int taken(int asked, long nanos) {
        var taken = 0;
        for (var turn = 0; turn < asked; turn++) {
            taken += pace.take(nanos).isZero() ? 1 : 0;
        }
        return taken;
    }
}
