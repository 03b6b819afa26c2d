package org.yimatong.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RecentDeathsTest {

    private Instant now = Instant.parse("2026-03-02T08:30:00Z");

    private final RecentDeaths deaths = new RecentDeaths(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void five_deaths_within_a_minute_are_one_too_many() {
        assertThat(deaths.oneMore()).isFalse();
        assertThat(deaths.oneMore()).isFalse();
        assertThat(deaths.oneMore()).isFalse();
        assertThat(deaths.oneMore()).isFalse();
        assertThat(deaths.oneMore()).isTrue();
    }

    @Test
    void deaths_far_apart_never_add_up() {
        for (int hour = 0; hour < 24; hour++) {
            assertThat(deaths.oneMore()).isFalse();
            now = now.plus(Duration.ofHours(1));
        }
    }

    @Test
    void each_death_doubles_the_pause_before_the_next_start() {
        deaths.oneMore();
        var first = deaths.pause();
        deaths.oneMore();

        assertThat(deaths.pause()).isEqualTo(first.multipliedBy(2));
    }
}
