package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.calendar.LegalCalendar;

/** By when a source has to be looked at on each day, in the calendar of the bureau. All three are proposals. */
@ApplicationScoped
public class PatrolTimes {

    private final Duration deadline;
    private final Duration reminder;
    private final Duration lookHolds;

    /**
     * @param deadline from the beginning of the day; from then on the day is missed
     * @param reminder from the beginning of the day; from then on what was not looked at is marked
     * @param lookHolds how long after it was shown a source can be ticked off by what was shown
     */
    PatrolTimes(
            @ConfigProperty(name = "yimatong.patrol.deadline", defaultValue = "24H") Duration deadline,
            @ConfigProperty(name = "yimatong.patrol.reminder", defaultValue = "20H") Duration reminder,
            @ConfigProperty(name = "yimatong.patrol.look-holds", defaultValue = "30M") Duration lookHolds) {
        this.deadline = deadline;
        this.reminder = reminder;
        this.lookHolds = lookHolds;
    }

    Instant deadlineOf(LocalDate day) {
        return LegalCalendar.startOf(day).plus(deadline);
    }

    Instant reminderOf(LocalDate day) {
        return LegalCalendar.startOf(day).plus(reminder);
    }

    boolean holds(Instant shownAt, Instant now) {
        return !now.isAfter(shownAt.plus(lookHolds));
    }
}
