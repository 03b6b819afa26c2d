package org.yimatong.inspections.prevention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** What was found at a check, over HTTP. The findings may arrive before the record of the check, or after it. */
@Path("/api/v1/prevention/records/{id}/findings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class CheckFindingResource {

    @Schema(
            name = "CheckFinding",
            requiredProperties = {"id", "severity", "title", "state"})
    record CheckFindingView(UUID id, Severity severity, String title, FindingState state) {

        static CheckFindingView of(Finding finding) {
            return new CheckFindingView(
                    finding.id(), finding.danger().severity(), finding.danger().title(), finding.state());
        }
    }

    private final Findings findings;

    CheckFindingResource(Findings findings) {
        this.findings = findings;
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listCheckFindings", summary = "The findings that name the record of a check")
    public List<CheckFindingView> list(UUID id) {
        return findings.ofCheckRecord(id).stream().map(CheckFindingView::of).toList();
    }
}
