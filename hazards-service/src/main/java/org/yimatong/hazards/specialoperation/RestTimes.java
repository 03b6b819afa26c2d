package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.time.LocalTime;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.calendar.WorkingDays;

/**
 * When hot work is managed at a higher level: on holidays and rest days, and at night (节假日、公休日、夜间).
 *
 * @param days which are working days; all others are holidays and rest days
 * @param nightFrom the first time of the night, which lasts over midnight
 * @param nightUntil the first time after it
 */
record RestTimes(WorkingDays days, LocalTime nightFrom, LocalTime nightUntil) {

    boolean has(Instant instant) {
        return !days.isWorkingDay(LegalCalendar.dayOf(instant)) || isNight(LegalCalendar.timeOf(instant));
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

    private boolean isNight(LocalTime time) {
        return !time.isBefore(nightFrom) || time.isBefore(nightUntil);
    }
}
