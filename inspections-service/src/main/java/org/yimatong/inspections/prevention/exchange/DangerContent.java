package org.yimatong.inspections.prevention.exchange;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Classification;
import org.yimatong.inspections.finding.Demand;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingReport;
import org.yimatong.inspections.finding.HiddenDanger;
import org.yimatong.inspections.finding.Origin;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.kit.text.PlainText;

/**
 * What a row says of a hidden danger, in the limits that a finding has here.
 *
 * @param registeredAt {@code registTime}, in whole seconds
 * @param registrant who registered it, by name
 * @param reason why it came to it, in words
 * @param measures {@code controlMeasures}: what has to be done, and once it is rectified what was done
 * @param cost in 10,000 yuan (万元)
 * @param dueOn day of {@code dangerManageDeadline}
 * @param measureId the measure of risk control that failed
 * @param companyCode of the register of hazardous chemicals
 */
record DangerContent(
        Severity severity,

        @PlainText @Size(max = 200) String title,

        @PlainText(multiline = true) @Size(max = 4000) String description,

        Instant registeredAt,

        @PlainText @Size(max = 50) String registrant,

        Classification classification,

        @PlainText(multiline = true) @Size(max = 4000) @Nullable
        String reason,

        @PlainText(multiline = true) @Size(max = 4000) @Nullable
        String measures,

        @DecimalMin("0") @Digits(integer = 9, fraction = 4) @Nullable
        BigDecimal cost,

        @PlainText @Size(max = 100) @Nullable String liablePerson,

        @Nullable LocalDate dueOn,
        @Nullable UUID checkRecordId,
        @Nullable UUID measureId,

        @PlainText @Size(max = 36) @Nullable String hazardCode,

        @Pattern(regexp = "[0-9]{9}") @Nullable String companyCode) {

    /**
     * What was filed of a finding.
     *
     * @param told what rows said of it beside; nothing if none came
     */
    static DangerContent of(Finding finding, @Nullable ExchangedDanger told) {
        var filing = finding.filing();
        var seen = filing.danger().observedAt();
        return new DangerContent(
                filing.danger().severity(),
                filing.danger().title(),
                filing.danger().description(),
                seen == null ? filing.reportedAt() : seen,
                told == null ? filing.reporter().name() : told.registrant(),
                filing.classification(),
                told == null ? null : told.reason(),
                filing.demand().requiredMeasures(),
                filing.demand().cost(),
                filing.demand().responsiblePerson(),
                filing.firstDueOn(),
                filing.origin().checkRecordId(),
                told == null ? null : told.measureId(),
                told == null ? null : told.hazardCode(),
                told == null ? null : told.companyCode());
    }

    /** As a person of the enterprise would report it. */
    FindingReport report(UUID id, String uscc) {
        return new FindingReport(
                id,
                uscc,
                new HiddenDanger(severity, title, description, registeredAt),
                classification,
                new Origin(null, null, checkRecordId),
                new Demand(liablePerson, measures, cost),
                null,
                dueOn);
    }
}
