package org.yimatong.inspections.inspection.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.inspection.Conclusions;
import org.yimatong.inspections.inspection.Inspections;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.problem.NotFound;

/** What was said of an inspection over HTTP, with its attachments and findings. */
@Path("/api/v1/inspections/{id}/record")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Inspections")
class SiteRecordResource {

    private final Inspections inspections;
    private final Conclusions conclusions;
    private final AttachmentLinks attachments;
    private final Findings findings;

    SiteRecordResource(
            Inspections inspections, Conclusions conclusions, AttachmentLinks attachments, Findings findings) {
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.attachments = attachments;
        this.findings = findings;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "getInspectionRecord",
            summary = "What was said of an inspection: about each thing the newest word, and what is missing yet")
    public SiteRecordView get(@RestPath UUID id) {
        var inspection = inspections.visible(id).orElseThrow(NotFound::new);
        return SiteRecordView.of(
                inspection,
                conclusions.standing(inspection),
                attachments.of(Inspections.KIND, id),
                findings.ofInspection(id));
    }
}
