package org.yimatong.inspections.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;

/**
 * What an inspector, or a person of the enterprise itself, reports.
 *
 * @param id made by the reporter's device, so that a report sent twice stays one finding
 * @param site where it was found, if that was told
 * @param dueOn last day on which the enterprise may rectify it; what is put right at once needs none
 */
public record FindingReport(
        UUID id,
        String uscc,
        HiddenDanger danger,
        Classification classification,
        Origin origin,
        Demand demand,
        @Nullable Site site,
        @Nullable LocalDate dueOn) {

    /** The report of an inspector who says no more than what has to be said. */
    public FindingReport(UUID id, String uscc, HiddenDanger danger, LocalDate dueOn) {
        this(id, uscc, danger, Classification.UNTOLD, Origin.UNKNOWN, Demand.NONE, null, dueOn);
    }

    /** The day of the observation; today if that was not told, or by a clock that is fast. */
    LocalDate observedOn(LocalDate today) {
        var observedAt = danger.observedAt();
        var day = observedAt == null ? today : LegalCalendar.dayOf(observedAt);
        return day.isAfter(today) ? today : day;
    }
}
