package org.yimatong.inspections.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.kit.problem.InvalidInput;

/**
 * The days within which a task is to be done, both included, in the calendar of Asia/Shanghai.
 *
 * <p>Officers are reminded {@value #REMINDER_LEAD_DAYS} days before the last one (on the first if the window is
 * shorter), and on the last one, each at 9 in the morning: a proposal of ours.
 */
@Embeddable
public record TaskWindow(LocalDate opensOn, LocalDate dueOn) {

    static final int REMINDER_LEAD_DAYS = 3;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** @throws InvalidInput if it would close before it opens */
    public TaskWindow {
        if (dueOn.isBefore(opensOn)) {
            throw new InvalidInput("/dueOn", "ends-before-it-begins");
        }
    }

    /** The first instant after the given one at which something is due; none once the last day is over. */
    Optional<Instant> nextAfter(Instant passed) {
        return Stream.of(remindAt(), lastDayAt(), missedAt())
                .filter(instant -> instant.isAfter(passed))
                .findFirst();
    }

    /** Of what officers are reminded at this instant. */
    ReminderKind reminderAt(Instant due) {
        return due.equals(lastDayAt()) ? ReminderKind.LAST_DAY : ReminderKind.DUE_SOON;
    }

    Instant remindAt() {
        var lead = dueOn.minusDays(REMINDER_LEAD_DAYS);
        return LegalCalendar.at(lead.isBefore(opensOn) ? opensOn : lead, MORNING);
    }

    Instant lastDayAt() {
        return LegalCalendar.at(dueOn, MORNING);
    }

    /** When the last day is over. */
    Instant missedAt() {
        return LegalCalendar.endOf(dueOn);
    }

    /** The first of its days on which something can still be done: today, once it has begun. */
    public LocalDate firstDayLeft(LocalDate today) {
        return hasOpened(today) ? today : opensOn;
    }

    /** Whether it has begun by the day. */
    public boolean hasOpened(LocalDate day) {
        return !opensOn.isAfter(day);
    }

    /** Whether the day lies behind it. */
    public boolean isOver(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
