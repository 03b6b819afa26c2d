package org.yimatong.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FixedInstantsTest {

    private static final FixedInstants TEN = new FixedInstants(100, Duration.ofMillis(100));

    @Test
    void a_call_that_is_not_answered_delays_none_of_the_next() throws InterruptedException {
        var last = new CountDownLatch(1);

        var result = TEN.run((_, turn) -> {
            if (turn == 9) {
                last.countDown();
            }
            last.await(); // the first is answered when the last is made
            return 1;
        });

        assertThat(result.achieved()).isEqualTo(10);
    }

    @Test
    void a_failed_call_is_told_of_and_not_timed() throws InterruptedException {
        var result = TEN.run((_, turn) -> {
            if (turn == 0) {
                throw new IOException("away");
            }
            return 1;
        });

        assertThat(result.latencies().count()).isEqualTo(9);
        assertThat(result.complaint("gateway"))
                .hasValueSatisfying(text -> assertThat(text).contains("gateway", "away"));
    }
}
