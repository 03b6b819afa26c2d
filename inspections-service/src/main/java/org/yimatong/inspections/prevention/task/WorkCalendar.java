package org.yimatong.inspections.prevention.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * On which days people work: all but Saturday and Sunday, unless the bureau says otherwise.
 *
 * @param special days that are not as their day of the week, and whether people work on them
 */
public record WorkCalendar(Map<LocalDate, Boolean> special) {

    public boolean isWorkDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return special.getOrDefault(day, !weekend);
    }
}
