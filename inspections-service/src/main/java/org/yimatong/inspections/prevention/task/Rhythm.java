package org.yimatong.inspections.prevention.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The times at which a task is due. A cycle in days, months or years is of whole days of the bureau's calendar; a cycle
 * in hours divides the hours of work of each day, the last part being shorter if need be. A time on whose days the task
 * is not due is left out.
 */
record Rhythm(TaskContent task, WorkCalendar calendar) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** How many times are looked at: enough for any calendar with a work day and a day of rest in a year. */
    private static final int HORIZON = 800;

    /** The first time that opens at the instant or later. */
    Optional<Window> firstFrom(Instant instant) {
        var from = instant.isBefore(task.firstAt()) ? task.firstAt() : instant;
        var windows = task.cycleUnit() == CycleUnit.HOUR ? hoursFrom(from) : daysFrom(from);
        return windows.filter(window -> !window.opensAt().isBefore(from)).findFirst();
    }

    private Stream<Window> hoursFrom(Instant from) {
        var yesterday = dayOf(from).minusDays(1);
        return LongStream.range(0, HORIZON)
                .mapToObj(yesterday::plusDays)
                .filter(this::isDueOn)
                .flatMap(this::hoursOf);
    }

    private Stream<Window> hoursOf(LocalDate day) {
        var start = Objects.requireNonNull(task.workStart());
        var end = Objects.requireNonNull(task.workEnd());
        var opens = at(day, start);
        var closes = at(end.isAfter(start) ? day : day.plusDays(1), end);
        return Stream.iterate(opens, open -> open.isBefore(closes), open -> open.plus(task.cycle(), ChronoUnit.HOURS))
                .map(open -> window(open, earlier(open.plus(task.cycle(), ChronoUnit.HOURS), closes)));
    }

    private Stream<Window> daysFrom(Instant from) {
        var first = dayOf(task.firstAt());
        var passed = unit().between(first, dayOf(from)) / task.cycle();
        return LongStream.range(passed, passed + HORIZON)
                .filter(number -> start(first, number)
                        .datesUntil(start(first, number + 1))
                        .anyMatch(this::isDueOn))
                .mapToObj(number -> window(
                        at(start(first, number), LocalTime.MIDNIGHT),
                        at(start(first, number + 1), LocalTime.MIDNIGHT)));
    }

    /** Counted from the first day, so that a task of the 31st stays one of the 31st. */
    private LocalDate start(LocalDate first, long number) {
        return first.plus(number * task.cycle(), unit());
    }

    /** Nothing is due before the task begins. */
    private Window window(Instant opens, Instant closes) {
        var begins = opens.isBefore(task.firstAt()) && closes.isAfter(task.firstAt()) ? task.firstAt() : opens;
        return new Window(begins, closes);
    }

    private boolean isDueOn(LocalDate day) {
        return task.workDays().include(calendar.isWorkDay(day));
    }

    private ChronoUnit unit() {
        return switch (task.cycleUnit()) {
            case HOUR -> ChronoUnit.HOURS;
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
