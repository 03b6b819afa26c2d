package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.kit.problem.InvalidInput;

/**
 * By when the enterprise has to rectify, and what the clock has made of it.
 *
 * @param dueOn the last day
 * @param extensions how often more time was granted
 * @param clockDueAt when the clock has to look next; none while it has nothing to look for
 */
@Embeddable
public record Deadline(
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) Escalation escalation,
        int extensions,
        @Nullable Instant clockDueAt) {

    static Deadline on(LocalDate day) {
        return new Deadline(day, Escalation.NONE, 0, LegalCalendar.endOf(day));
    }

    Deadline movedTo(LocalDate day) {
        return new Deadline(day, Escalation.NONE, extensions, LegalCalendar.endOf(day));
    }

    Deadline extendedTo(LocalDate day) {
        return new Deadline(day, Escalation.NONE, extensions + 1, LegalCalendar.endOf(day));
    }

    /** The enterprise has done its part, or it is no longer the clock that matters. */
    Deadline stopped() {
        return new Deadline(dueOn, escalation, extensions, null);
    }

    /** One level up; after the city's there is none. */
    Deadline escalated(FindingRules rules) {
        return escalation == Escalation.NONE
                ? new Deadline(
                        dueOn, Escalation.AREA, extensions, LegalCalendar.endOf(dueOn.plusDays(rules.daysUntilCity())))
                : new Deadline(dueOn, Escalation.CITY, extensions, null);
    }

    /** @throws InvalidInput unless the day gives more time */
    void requireLater(LocalDate day) {
        if (!day.isAfter(dueOn)) {
            throw new InvalidInput("/dueOn", "extension-not-later", dueOn);
        }
    }
}
