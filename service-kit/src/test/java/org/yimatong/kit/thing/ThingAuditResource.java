package org.yimatong.kit.thing;

import jakarta.ws.rs.Path;
import org.yimatong.kit.audit.AuditHeads;
import org.yimatong.kit.audit.RecordedChanges;
import org.yimatong.kit.audit.rest.AuditReading;

@Path("/thing-audit-entries")
class ThingAuditResource extends AuditReading {

    ThingAuditResource(RecordedChanges changes, AuditHeads heads) {
        super(changes, heads);
    }
}
