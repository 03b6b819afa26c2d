package org.yimatong.inspections.finding.rest;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.yimatong.inspections.finding.Site;
import org.yimatong.kit.problem.InvalidInput;

/** Reads reports: fills in what was not told. */
final class ReportReading {

    private final NewFinding request;
    private final boolean ofEnterprise;

    private ReportReading(NewFinding request, boolean ofEnterprise) {
        this.request = request;
        this.ofEnterprise = ofEnterprise;
    }

    /**
     * @param ofEnterprise whether a person of an enterprise reports
     * @throws InvalidInput naming each place that does not fit the others
     */
    static FindingReport of(NewFinding request, boolean ofEnterprise, Clock clock) {
        return new ReportReading(request, ofEnterprise).report().requireFitting(ofEnterprise, clock);
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
                told(request.handling(), Handling.BY_DEADLINE),
                request.cause(),
                told(request.checkType(), ofEnterprise ? CheckType.SELF_CHECK : CheckType.AUTHORITY_CHECK),
                told(request.registrant(), Registrant.OTHER),
                request.majorItem());
    }

    private static <T> T told(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
