package org.yimatong.inspections.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

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

    /**
     * Refuses what does not fit together, whoever reports it and however it comes.
     *
     * @param ofEnterprise whether the enterprise itself reports
     * @throws InvalidInput naming each place that does not fit the others
     */
    public FindingReport requireFitting(boolean ofEnterprise, Clock clock) {
        var errors = new ArrayList<InputError>();
        var atOnce = classification.handling() == Handling.AT_ONCE;
        if (!atOnce && dueOn == null) {
            errors.add(new InputError("/dueOn", "deadline-missing"));
        }
        if (atOnce && danger.severity() == Severity.MAJOR) {
            errors.add(new InputError("/handling", "major-at-once"));
        }
        if (atOnce && dueOn != null && dueOn.isAfter(LegalCalendar.today(clock).plusDays(1))) {
            errors.add(new InputError("/dueOn", "at-once-too-late"));
        }
        if (classification.majorItem() != null && danger.severity() == Severity.GENERAL) {
            errors.add(new InputError("/majorItem", "item-of-general"));
        }
        if ((classification.checkType() == CheckType.SELF_CHECK) != ofEnterprise) {
            errors.add(new InputError("/checkType", "check-of-another"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    /** The day of the observation; today if that was not told, or by a clock that is fast. */
    LocalDate observedOn(LocalDate today) {
        var observedAt = danger.observedAt();
        var day = observedAt == null ? today : LegalCalendar.dayOf(observedAt);
        return day.isAfter(today) ? today : day;
    }
}
