package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.calendar.CalendarPeriod;
import org.yimatong.hazards.calendar.WorkCalendar;
import org.yimatong.hazards.calendar.WorkingDays;

/** The periods within which tasks are to be done: those of the calendar, or the days before a holiday. */
@ApplicationScoped
public class TaskPeriods {

    private final WorkingDays days;
    private final int daysBeforeHoliday;

    /** @param daysBeforeHoliday how many days before a holiday the check may be made; the text names no number */
    TaskPeriods(
            WorkCalendar calendar,
            @ConfigProperty(name = "yimatong.responsibility.days-before-holiday", defaultValue = "7")
                    int daysBeforeHoliday) {
        this.days = calendar.workingDays();
        this.daysBeforeHoliday = daysBeforeHoliday;
    }

    /**
     * The first for somebody who answers from the day on: one of which less than half is left is not asked for.
     *
     * @return empty while no holiday is known
     */
    Optional<CalendarPeriod> firstFor(TaskKind kind, LocalDate day) {
        var rhythm = kind.rhythm();
        if (rhythm != null) {
            return Optional.of(rhythm.firstFor(day));
        }
        var next = beforeHolidayAfter(day);
        return next.isPresent() && next.get().isHardlyLeft(day) ? after(kind, next.get()) : next;
    }

    /** @return empty while no later holiday is known */
    Optional<CalendarPeriod> after(TaskKind kind, CalendarPeriod period) {
        var rhythm = kind.rhythm();
        return rhythm == null ? beforeHolidayAfter(period.lastDay().plusDays(1)) : Optional.of(rhythm.after(period));
    }

    private Optional<CalendarPeriod> beforeHolidayAfter(LocalDate day) {
        return days.nextHoliday(day)
                .map(CalendarPeriod::firstDay)
                .map(off -> new CalendarPeriod(off.minusDays(daysBeforeHoliday), off.minusDays(1)));
    }
}
