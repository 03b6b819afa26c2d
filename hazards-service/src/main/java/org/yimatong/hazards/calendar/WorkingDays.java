package org.yimatong.hazards.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

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

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workingWeekends.contains(day) : !holidays.contains(day);
    }
}
