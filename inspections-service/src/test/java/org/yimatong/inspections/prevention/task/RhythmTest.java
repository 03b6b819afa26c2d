package org.yimatong.inspections.prevention.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 2026-03-02 is a Monday. Times here are of Asia/Shanghai. */
class RhythmTest {

    private static final WorkCalendar WEEKENDS = new WorkCalendar(Map.of());

    @Test
    void a_daily_task_is_due_once_on_each_day_from_its_first_time_on() {
        var daily = every(1, CycleUnit.DAY, "2026-03-02T08:00", WorkDays.EVERY_DAY);

        assertThat(times(daily, WEEKENDS, "2026-03-01T00:00", 3))
                .containsExactly(
                        "2026-03-02T08:00/2026-03-03T00:00",
                        "2026-03-03T00:00/2026-03-04T00:00",
                        "2026-03-04T00:00/2026-03-05T00:00");
    }

    @Test
    void on_work_days_means_not_on_weekends_and_the_other_days_are_the_rest() {
        var work = every(1, CycleUnit.DAY, "2026-03-06T00:00", WorkDays.WORK_DAYS);
        var other = every(1, CycleUnit.DAY, "2026-03-06T00:00", WorkDays.OTHER_DAYS);

        assertThat(days(work, WEEKENDS, "2026-03-06T00:00", 3))
                .containsExactly("2026-03-06", "2026-03-09", "2026-03-10");
        assertThat(days(other, WEEKENDS, "2026-03-06T00:00", 3))
                .containsExactly("2026-03-07", "2026-03-08", "2026-03-14");
    }

    @Test
    void holidays_and_working_weekends_are_as_the_bureau_loads_them() {
        var calendar = new WorkCalendar(Map.of(LocalDate.of(2026, 3, 6), false, LocalDate.of(2026, 3, 7), true));
        var work = every(1, CycleUnit.DAY, "2026-03-05T00:00", WorkDays.WORK_DAYS);

        assertThat(days(work, calendar, "2026-03-05T00:00", 3))
                .containsExactly("2026-03-05", "2026-03-07", "2026-03-09");
    }

    @Test
    void a_weekly_task_that_begins_on_a_saturday_is_due_in_each_week_with_a_work_day() {
        var weekly = every(7, CycleUnit.DAY, "2026-03-07T00:00", WorkDays.WORK_DAYS);

        assertThat(times(weekly, WEEKENDS, "2026-03-07T00:00", 2))
                .containsExactly("2026-03-07T00:00/2026-03-14T00:00", "2026-03-14T00:00/2026-03-21T00:00");
    }

    @Test
    void a_task_of_the_31st_keeps_its_day_where_there_is_one() {
        var monthly = every(1, CycleUnit.MONTH, "2026-01-31T00:00", WorkDays.EVERY_DAY);

        assertThat(days(monthly, WEEKENDS, "2026-01-01T00:00", 4))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
    }

    @Test
    void a_task_of_a_leap_day_is_due_every_year() {
        var yearly = every(1, CycleUnit.YEAR, "2024-02-29T00:00", WorkDays.EVERY_DAY);

        assertThat(days(yearly, WEEKENDS, "2025-01-01T00:00", 4))
                .containsExactly("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    void hours_divide_the_work_time_and_the_last_part_may_be_shorter() {
        var hourly = hours(2, "2026-03-02T00:00", "08:00", "13:00", WorkDays.EVERY_DAY);

        assertThat(times(hourly, WEEKENDS, "2026-03-02T00:00", 4))
                .containsExactly(
                        "2026-03-02T08:00/2026-03-02T10:00",
                        "2026-03-02T10:00/2026-03-02T12:00",
                        "2026-03-02T12:00/2026-03-02T13:00",
                        "2026-03-03T08:00/2026-03-03T10:00");
    }

    @Test
    void a_night_shift_belongs_to_the_day_on_which_it_begins() {
        var nightly = hours(4, "2026-03-06T00:00", "20:00", "04:00", WorkDays.WORK_DAYS);

        assertThat(times(nightly, WEEKENDS, "2026-03-06T12:00", 3))
                .containsExactly(
                        "2026-03-06T20:00/2026-03-07T00:00",
                        "2026-03-07T00:00/2026-03-07T04:00",
                        "2026-03-09T20:00/2026-03-10T00:00");
    }

    @Test
    void from_midnight_to_midnight_is_the_whole_day() {
        var hourly = hours(12, "2026-03-02T00:00", "00:00", "00:00", WorkDays.EVERY_DAY);

        assertThat(times(hourly, WEEKENDS, "2026-03-02T00:00", 3))
                .containsExactly(
                        "2026-03-02T00:00/2026-03-02T12:00",
                        "2026-03-02T12:00/2026-03-03T00:00",
                        "2026-03-03T00:00/2026-03-03T12:00");
    }

    private static TaskContent every(int cycle, CycleUnit unit, String first, WorkDays days) {
        return task(cycle, unit, first, null, null, days);
    }

    private static TaskContent hours(int cycle, String first, String start, String end, WorkDays days) {
        return task(cycle, CycleUnit.HOUR, first, LocalTime.parse(start), LocalTime.parse(end), days);
    }

    private static TaskContent task(
            int cycle,
            CycleUnit unit,
            String first,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            WorkDays days) {
        return new TaskContent(UUID.randomUUID(), cycle, unit, at(first), start, end, days, Duty.ROUTINE, null);
    }

    private static List<String> days(TaskContent task, WorkCalendar calendar, String from, int count) {
        return times(task, calendar, from, count).stream()
                .map(time -> time.substring(0, 10))
                .toList();
    }

    private static List<String> times(TaskContent task, WorkCalendar calendar, String from, int count) {
        var times = new ArrayList<String>();
        var rhythm = new Rhythm(task, calendar);
        var next = at(from);
        while (times.size() < count) {
            var window = rhythm.firstFrom(next).orElseThrow();
            times.add(local(window.opensAt()) + "/" + local(window.closesAt()));
            next = window.closesAt();
        }
        return times;
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    private static String local(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(8)).toLocalDateTime().toString();
    }
}
