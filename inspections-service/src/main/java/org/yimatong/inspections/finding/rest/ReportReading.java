package org.yimatong.inspections.finding.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.finding.CheckType;
import org.yimatong.inspections.finding.Classification;
import org.yimatong.inspections.finding.Demand;
import org.yimatong.inspections.finding.FindingKind;
import org.yimatong.inspections.finding.FindingReport;
import org.yimatong.inspections.finding.FindingSource;
import org.yimatong.inspections.finding.Handling;
import org.yimatong.inspections.finding.HiddenDanger;
import org.yimatong.inspections.finding.Origin;
import org.yimatong.inspections.finding.Registrant;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.inspections.finding.Site;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Reads reports: fills in what was not told, and refuses what does not fit together. */
final class ReportReading {

    private final NewFinding request;
    private final boolean ofEnterprise;
    private final LocalDate today;

    private ReportReading(NewFinding request, boolean ofEnterprise, LocalDate today) {
        this.request = request;
        this.ofEnterprise = ofEnterprise;
        this.today = today;
    }

    /**
     * @param ofEnterprise whether a person of an enterprise reports
     * @throws InvalidInput naming each place that does not fit the others
     */
    static FindingReport of(NewFinding request, boolean ofEnterprise, Clock clock) {
        var reading = new ReportReading(request, ofEnterprise, LegalCalendar.today(clock));
        var errors = reading.errors();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return reading.report();
    }

    private List<InputError> errors() {
        var errors = new ArrayList<InputError>();
        if (handling() == Handling.BY_DEADLINE && request.dueOn() == null) {
            errors.add(new InputError("/dueOn", "deadline-missing"));
        }
        if (handling() == Handling.AT_ONCE && request.severity() == Severity.MAJOR) {
            errors.add(new InputError("/handling", "major-at-once"));
        }
        if (handling() == Handling.AT_ONCE && isLaterThanTomorrow(request.dueOn())) {
            errors.add(new InputError("/dueOn", "at-once-too-late"));
        }
        if (request.majorItem() != null && request.severity() == Severity.GENERAL) {
            errors.add(new InputError("/majorItem", "item-of-general"));
        }
        if (request.checkType() != null && (request.checkType() == CheckType.SELF_CHECK) != ofEnterprise) {
            errors.add(new InputError("/checkType", "check-of-another"));
        }
        return errors;
    }

    private FindingReport report() {
        return new FindingReport(
                Objects.requireNonNullElseGet(request.id(), UUID::randomUUID),
                request.uscc(),
                new HiddenDanger(request.severity(), request.title(), request.description(), request.observedAt()),
                classification(),
                new Origin(request.inspectionId(), request.checklistItem(), request.checkRecordId()),
                new Demand(request.responsiblePerson(), request.requiredMeasures(), request.cost()),
                request.place() == null
                        ? null
                        : new Site(request.place().longitude(), request.place().latitude()),
                request.dueOn());
    }

    private Classification classification() {
        return new Classification(
                told(request.kind(), FindingKind.OTHER),
                told(request.source(), FindingSource.OTHER),
                handling(),
                request.cause(),
                told(request.checkType(), ofEnterprise ? CheckType.SELF_CHECK : CheckType.AUTHORITY_CHECK),
                told(request.registrant(), Registrant.OTHER),
                request.majorItem());
    }

    private Handling handling() {
        return told(request.handling(), Handling.BY_DEADLINE);
    }

    private boolean isLaterThanTomorrow(@Nullable LocalDate day) {
        return day != null && day.isAfter(today.plusDays(1));
    }

    private static <T> T told(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
