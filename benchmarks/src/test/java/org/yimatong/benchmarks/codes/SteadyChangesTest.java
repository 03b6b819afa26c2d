package org.yimatong.benchmarks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteadyChangesTest {

    @Test
    void changes_are_spread_evenly_over_the_second() {
        assertThat(SteadyChanges.dueBy(0, 1_000)).isEqualTo(10);
        assertThat(SteadyChanges.dueBy(99, 1_000)).isEqualTo(1_000);
        assertThat(SteadyChanges.dueBy(999, 1_000)).isEqualTo(10_000);
    }

    @Test
    void fewer_changes_than_slots_add_up_all_the_same() {
        assertThat(SteadyChanges.dueBy(0, 7)).isZero();
        assertThat(SteadyChanges.dueBy(99, 7)).isEqualTo(7);
    }

    @Test
    void none_are_none() {
        assertThat(SteadyChanges.dueBy(5_000, 0)).isZero();
    }
}
