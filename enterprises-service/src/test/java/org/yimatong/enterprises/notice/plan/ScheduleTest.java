package org.yimatong.enterprises.notice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void the_time_of_day_is_that_of_asia_shanghai() {
        var daily = schedule(Interval.DAYS, 1, "2026-03-02", null);

        assertThat(daily.nextAfter(Instant.parse("2026-03-01T00:00:00Z")))
                .contains(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(daily.nextAfter(Instant.parse("2026-03-02T00:59:59Z")))
                .contains(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(daily.nextAfter(Instant.parse("2026-03-02T01:00:00Z")))
                .contains(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @Test
    void every_second_week_keeps_its_weekday_however_late_it_is_asked() {
        var fortnightly = schedule(Interval.WEEKS, 2, "2026-03-02", null);

        assertThat(fortnightly.nextAfter(Instant.parse("2026-03-02T01:00:00Z")))
                .contains(Instant.parse("2026-03-16T01:00:00Z"));
        assertThat(fortnightly.nextAfter(Instant.parse("2026-05-20T12:00:00Z")))
                .contains(Instant.parse("2026-05-25T01:00:00Z"));
    }

    @Test
    void the_thirty_first_comes_back_after_a_shorter_month() {
        var monthly = schedule(Interval.MONTHS, 1, "2026-01-31", null);

        assertThat(monthly.nextAfter(Instant.parse("2026-01-31T01:00:00Z")))
                .contains(Instant.parse("2026-02-28T01:00:00Z"));
        assertThat(monthly.nextAfter(Instant.parse("2026-02-28T01:00:00Z")))
                .contains(Instant.parse("2026-03-31T01:00:00Z"));
    }

    @Test
    void nothing_is_due_after_the_last_day() {
        var twoDays = schedule(Interval.DAYS, 1, "2026-03-02", "2026-03-03");

        assertThat(twoDays.nextAfter(Instant.parse("2026-03-02T01:00:00Z")))
                .contains(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(twoDays.nextAfter(Instant.parse("2026-03-03T01:00:00Z"))).isEmpty();
    }

    private static Schedule schedule(Interval interval, int every, String first, @Nullable String until) {
        return new Schedule(
                interval, every, NINE, LocalDate.parse(first), until == null ? null : LocalDate.parse(until));
    }
}
