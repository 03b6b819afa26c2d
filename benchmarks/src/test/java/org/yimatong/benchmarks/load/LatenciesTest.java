package org.yimatong.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    private final Latencies latencies = new Latencies();

    @Test
    void a_percentile_is_the_time_that_so_many_calls_did_not_exceed() {
        LongStream.rangeClosed(1, 5_000).forEach(i -> latencies.add((5_001 - i) * MILLISECOND));

        assertThat(latencies.milliseconds(0.5)).isEqualTo(2_500);
        assertThat(latencies.milliseconds(0.99)).isEqualTo(4_950);
        assertThat(latencies.milliseconds(1)).isEqualTo(5_000);
    }

    @Test
    void what_is_added_after_a_look_counts_as_well() {
        latencies.add(2 * MILLISECOND);
        latencies.milliseconds(1);
        latencies.add(MILLISECOND);

        assertThat(latencies.milliseconds(0.5)).isEqualTo(1);
    }
}
