package org.yimatong.inspections.finding.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.finding.CauseClass;
import org.yimatong.inspections.finding.CheckType;
import org.yimatong.inspections.finding.FindingKind;
import org.yimatong.inspections.finding.FindingSource;
import org.yimatong.inspections.finding.Handling;
import org.yimatong.inspections.finding.Registrant;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A report as it comes in. What is not told of its sort is OTHER, to be rectified BY_DEADLINE.
 *
 * @param id made by the reporter's device, so that the report can be sent again without becoming two findings
 * @param dueOn last day on which the enterprise may rectify it; not needed if that is done AT_ONCE
 * @param checkType who was checking; the bureau unless told, and of an enterprise's own report the enterprise
 * @param majorItem number of the item among the 20 criteria by which it is called major
 * @param responsiblePerson who answers for the rectification at the enterprise, by name
 * @param cost what the rectification is expected to cost, in 10,000 yuan
 * @param inspectionId the inspection it was found at, if any; either may arrive first
 * @param checklistItem key of the item of the checklist that was not met
 * @param checkRecordId the record of the self-check it was found at, if any
 * @param attachments photos and files, uploaded or yet to be uploaded
 */
record NewFinding(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = USCC) String uscc,
        @NotNull Severity severity,
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String description,

        @Nullable @ThisCentury LocalDate dueOn,
        @Nullable @ThisCentury Instant observedAt,
        @Nullable FindingKind kind,
        @Nullable FindingSource source,
        @Nullable Handling handling,
        @Nullable CauseClass cause,
        @Nullable CheckType checkType,
        @Nullable Registrant registrant,
        @Nullable @Min(1) @Max(20) Integer majorItem,

        @Nullable @PlainText @Size(min = 1, max = 100) String responsiblePerson,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 4000)
        String requiredMeasures,

        @Nullable @DecimalMin("0") @Digits(integer = 9, fraction = 4)
        BigDecimal cost,

        @Nullable @Valid Place place,
        @Nullable UUID inspectionId,

        @Nullable @PlainText @Size(min = 1, max = 100) String checklistItem,

        @Nullable UUID checkRecordId,

        @Nullable @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {

    /** The form of a unified social credit code; whether there is such an enterprise is another question. */
    static final String USCC = "[0-9A-Z]{18}";

    /**
     * Where something was found, in CGCS2000, in the country's land and sea: a swapped pair falls outside.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     */
    @Schema(name = "FindingPlace")
    record Place(
            @NotNull @DecimalMin("73") @DecimalMax("136") @Digits(integer = 3, fraction = 9)
            BigDecimal longitude,

            @NotNull @DecimalMin("3") @DecimalMax("54") @Digits(integer = 2, fraction = 9)
            BigDecimal latitude) {}

    List<UUID> attachmentsOrNone() {
        return attachments == null ? List.of() : attachments;
    }
}
