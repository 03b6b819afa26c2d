package org.yimatong.hazards.sensorthings.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.sensorthings.Comparator;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.telemetry.EpochMicros;

class TimeRangeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void bounds_are_exact_to_the_microsecond() {
        assertThat(range(is(Comparator.GE, NOON), is(Comparator.LT, NOON.plusSeconds(1))))
                .isEqualTo(new TimeRange(micros(NOON), micros(NOON.plusSeconds(1))));
        assertThat(range(is(Comparator.GT, NOON), is(Comparator.LE, NOON.plusSeconds(1))))
                .isEqualTo(new TimeRange(micros(NOON) + 1, micros(NOON.plusSeconds(1)) + 1));
        assertThat(range(is(Comparator.EQ, NOON))).isEqualTo(new TimeRange(micros(NOON), micros(NOON) + 1));
    }

    @Test
    void an_instant_between_two_microseconds_is_neither() {
        var between = NOON.plusNanos(500);

        assertThat(range(is(Comparator.EQ, between)).isEmpty()).isTrue();
        assertThat(range(is(Comparator.GE, between)).from()).isEqualTo(micros(NOON) + 1);
        assertThat(range(is(Comparator.LT, between)).to()).isEqualTo(micros(NOON) + 1);
    }

    @Test
    void what_contradicts_itself_is_empty() {
        assertThat(range(is(Comparator.GT, NOON), is(Comparator.LT, NOON)).isEmpty())
                .isTrue();
    }

    private static TimeRange range(Condition... conditions) {
        return TimeRange.meeting(Stream.of(conditions).toList());
    }

    private static Condition is(Comparator comparator, Instant instant) {
        return new Condition("time", comparator, instant);
    }

    private static long micros(Instant instant) {
        return EpochMicros.of(instant);
    }
}
