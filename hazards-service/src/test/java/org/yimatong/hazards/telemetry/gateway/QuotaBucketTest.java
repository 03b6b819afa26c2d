package org.yimatong.hazards.telemetry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotaBucketTest {

    private static final long SECOND = 1_000_000_000L;

    private final QuotaBucket bucket = new QuotaBucket(new Quota(10, 100), 0);

    @Test
    void a_burst_passes_at_once_and_then_so_many_a_second() {
        assertThat(bucket.take(100, 0)).isZero();
        assertThat(bucket.take(1, 0)).isPositive();
        assertThat(bucket.take(10, SECOND)).isZero();
        assertThat(bucket.take(1, SECOND)).isPositive();
    }

    @Test
    void a_message_larger_than_what_is_left_passes_and_is_paid_off_before_the_next() {
        assertThat(bucket.take(150, 0)).isZero();

        assertThat(bucket.take(1, 0)).isEqualTo(Duration.ofMillis(5_100));
        assertThat(bucket.take(1, 5 * SECOND)).isPositive();
        assertThat(bucket.take(1, 5 * SECOND + SECOND / 10)).isZero();
    }

    @Test
    void after_the_time_it_was_told_a_gateway_is_let_in() {
        bucket.take(137, 0);

        var wait = bucket.take(1, SECOND / 3);

        assertThat(bucket.take(1, SECOND / 3 + wait.toNanos())).isZero();
    }

    @Test
    void a_pause_saves_up_no_more_than_a_burst() {
        assertThat(bucket.take(100, 1_000 * SECOND)).isZero();
        assertThat(bucket.take(1, 1_000 * SECOND)).isPositive();
    }

    @Test
    void whatever_it_sends_a_gateway_gets_no_more_than_its_rate_and_one_burst() {
        var taken = 0;
        for (var millis = 0; millis < 60_000; millis += 10) {
            if (bucket.take(7, millis * 1_000_000L).isZero()) {
                taken += 7;
            }
        }

        assertThat(taken).isBetween(690, 700 + 7);
    }

    @Test
    void another_quota_holds_at_once_and_what_was_owed_stays_owed() {
        bucket.take(150, 0);

        bucket.become(new Quota(100, 20), 0);

        assertThat(bucket.take(1, 0)).isPositive();
        assertThat(bucket.take(1, SECOND)).isZero();
        assertThat(bucket.take(20, 10 * SECOND)).isZero();
        assertThat(bucket.take(1, 10 * SECOND)).isPositive();
    }
}
