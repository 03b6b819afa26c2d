package org.yimatong.hazards.specialoperation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.yimatong.hazards.calendar.LegalCalendar;

/**
 * When hot work is managed at a higher level: on holidays and rest days, and at night (节假日、公休日、夜间).
 *
 * @param holidays days from Monday to Friday on which nobody works
 * @param workingWeekends Saturdays and Sundays on which people work
 * @param nightFrom the first time of the night, which lasts over midnight
 * @param nightUntil the first time after it
 */
record RestTimes(Set<LocalDate> holidays, Set<LocalDate> workingWeekends, LocalTime nightFrom, LocalTime nightUntil) {

    boolean has(Instant instant) {
        return isRestDay(LegalCalendar.dayOf(instant)) || isNight(LegalCalendar.timeOf(instant));
    }

    /** Whether a part of the time lies in them. */
    boolean touch(Instant from, Instant until) {
        if (has(from)) {
            return true;
        }
        for (var day = LegalCalendar.dayOf(from); LegalCalendar.startOf(day).isBefore(until); day = day.plusDays(1)) {
            var begin = LegalCalendar.startOf(day);
            var night = LegalCalendar.at(day, nightFrom);
            if ((!begin.isBefore(from) && has(begin)) || (!night.isBefore(from) && night.isBefore(until))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRestDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? !workingWeekends.contains(day) : holidays.contains(day);
    }

    private boolean isNight(LocalTime time) {
        return !time.isBefore(nightFrom) || time.isBefore(nightUntil);
    }
}
