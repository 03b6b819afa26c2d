package org.yimatong.hazards.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.calendar.CalendarPeriod.Rhythm;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-22, 2026-11-16, 2026-11-22",
        "WEEK, 2026-11-16, 2026-11-16, 2026-11-22",
        "QUARTER, 2026-11-22, 2026-10-01, 2026-12-31",
        "QUARTER, 2026-03-31, 2026-01-01, 2026-03-31",
        "HALF_YEAR, 2026-06-30, 2026-01-01, 2026-06-30",
        "HALF_YEAR, 2026-07-01, 2026-07-01, 2026-12-31",
        "YEAR, 2028-02-29, 2028-01-01, 2028-12-31"
    })
    void periods_are_those_of_the_calendar(Rhythm rhythm, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(rhythm.holding(day)).isEqualTo(new CalendarPeriod(first, last));
    }

    @Test
    void one_follows_the_other_without_a_gap() {
        var period = Rhythm.WEEK.holding(LocalDate.parse("2026-01-01"));
        for (var week = 0; week < 100; week++) {
            var next = Rhythm.WEEK.after(period);
            assertThat(next.firstDay()).isEqualTo(period.lastDay().plusDays(1));
            assertThat(Rhythm.WEEK.holding(next.lastDay())).isEqualTo(next);
            period = next;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-16, 2026-11-16",
        "WEEK, 2026-11-19, 2026-11-16",
        "WEEK, 2026-11-20, 2026-11-23",
        "QUARTER, 2026-11-22, 2027-01-01",
        "QUARTER, 2026-11-15, 2026-10-01",
        "YEAR, 2026-11-22, 2027-01-01"
    })
    void a_period_of_which_less_than_half_is_left_is_not_asked_for(Rhythm rhythm, LocalDate day, LocalDate first) {
        assertThat(rhythm.firstFor(day).firstDay()).isEqualTo(first);
    }
}
