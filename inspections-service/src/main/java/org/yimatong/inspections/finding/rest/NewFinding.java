package org.yimatong.inspections.finding.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.FindingReport;
import org.yimatong.inspections.finding.HiddenDanger;
import org.yimatong.inspections.finding.Origin;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * The report of an inspector, as it comes in.
 *
 * @param inspectionId the inspection it was found at, if any; either may arrive first
 * @param checklistItem key of the item of the checklist that was not met
 * @param checkRecordId the record of the self-check it was found at, if any
 * @param id made by the inspector's device, so that the report can be sent again without becoming two findings
 */
record NewFinding(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = USCC) String uscc,
        @NotNull Severity severity,
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String description,

        @NotNull @ThisCentury LocalDate dueOn,
        @Nullable @ThisCentury Instant observedAt,
        @Nullable UUID inspectionId,
        @Nullable @PlainText @Size(max = 100) String checklistItem,
        @Nullable UUID checkRecordId) {

    /** The form of a unified social credit code; whether there is such an enterprise is another question. */
    static final String USCC = "[0-9A-Z]{18}";

    FindingReport asReport() {
        return new FindingReport(
                id == null ? UUID.randomUUID() : id,
                uscc,
                new HiddenDanger(severity, title, description, observedAt),
                dueOn,
                new Origin(inspectionId, checklistItem, checkRecordId));
    }
}
