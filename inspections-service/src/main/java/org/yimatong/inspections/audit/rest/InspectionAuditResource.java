package org.yimatong.inspections.audit.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.kit.audit.AuditHeads;
import org.yimatong.kit.audit.RecordedChanges;
import org.yimatong.kit.audit.rest.AuditReading;

/** The audit of this service over HTTP. */
@Path("/api/v1/inspection-audit-entries")
@Tag(name = "Audit", description = "Who changed what, for supervisors")
class InspectionAuditResource extends AuditReading {

    InspectionAuditResource(RecordedChanges changes, AuditHeads heads) {
        super(changes, heads);
    }
}
