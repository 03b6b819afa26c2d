package org.yimatong.inspections.finding.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.finding.Escalation;
import org.yimatong.inspections.finding.FindingFilter;
import org.yimatong.inspections.finding.FindingKind;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.kit.clock.TimeInAddress;

/** Which findings a list is asked for. A bean parameter. */
record FindingQuery(
        @QueryParam("area") @Nullable @Pattern(regexp = "[0-9A-Z-]{1,20}")
        String area,

        @QueryParam("uscc") @Nullable @Pattern(regexp = NewFinding.USCC)
        String uscc,

        @QueryParam("state") @Nullable FindingState state,
        @QueryParam("severity") @Nullable Severity severity,
        @QueryParam("kind") @Nullable FindingKind kind,

        @QueryParam("open")
        @Parameter(description = "true: neither verified nor withdrawn", schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable
        @Pattern(regexp = TRUTH)
        String open,

        @QueryParam("overdue")
        @Parameter(
                description = "true: to be rectified, and the deadline has passed",
                schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable
        @Pattern(regexp = TRUTH)
        String overdue,

        @QueryParam("escalation") @Nullable Escalation escalation,

        @QueryParam("listed")
        @Parameter(description = "true: under listed supervision", schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable
        @Pattern(regexp = TRUTH)
        String listed,

        @QueryParam("dueBefore") @Schema(format = "date") @Nullable
        String dueBefore,

        @QueryParam("inspectionId") @Nullable UUID inspectionId,
        @QueryParam("checkRecordId") @Nullable UUID checkRecordId) {

    private static final String TRUTH = "true|false";

    FindingFilter filter(Clock clock) {
        return new FindingFilter()
                .area(area)
                .uscc(uscc)
                .state(state)
                .severity(severity)
                .kind(kind)
                .open(truth(open))
                .overdue(truth(overdue), LegalCalendar.today(clock))
                .escalation(escalation)
                .listed(truth(listed))
                .dueBefore(dueBefore == null ? null : TimeInAddress.day("dueBefore", dueBefore))
                .inspectionId(inspectionId)
                .checkRecordId(checkRecordId);
    }

    private static @Nullable Boolean truth(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
