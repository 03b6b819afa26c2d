package org.yimatong.hazards.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts working days.
 *
 * @param holidays days from Monday to Friday on which nobody works
 * @param workingWeekends Saturdays and Sundays on which people work
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workingWeekends) {

    /** The last of so many working days that follow the day. */
    public LocalDate after(LocalDate day, int count) {
        var last = day;
        for (var counted = 0; counted < count; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    /**
     * The years whose holidays ought to be known and are not: this one, and from November the next, for in November the
     * State Council arranges it (from general knowledge). No year is without holidays.
     */
    public List<Integer> unknownYears(LocalDate today) {
        var last = today.getMonthValue() < Month.NOVEMBER.getValue() ? today.getYear() : today.getYear() + 1;
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> holidays.stream().noneMatch(holiday -> holiday.getYear() == year))
                .boxed()
                .toList();
    }

    /** The first days off that begin after the day and have a holiday among them; empty while none is known. */
    public Optional<CalendarPeriod> nextHoliday(LocalDate day) {
        return holidays.stream()
                .filter(holiday -> holiday.isAfter(day))
                .sorted()
                .map(this::daysOffAround)
                .filter(off -> off.firstDay().isAfter(day))
                .findFirst();
    }

    private CalendarPeriod daysOffAround(LocalDate holiday) {
        var first = holiday;
        while (!isWorkingDay(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        var last = holiday;
        while (!isWorkingDay(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return new CalendarPeriod(first, last);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workingWeekends.contains(day) : !holidays.contains(day);
    }
}
