package org.yimatong.hazards.responsibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.responsibility.ResponsibilityDuty;
import org.yimatong.hazards.responsibility.WeeklyItem;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** What the responsibility system asks of whom, over HTTP. */
@Path("/api/v1")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Responsibility")
class ResponsibilityDutyResource {

    @GET
    @Path("/responsibility-duties")
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listResponsibilityDuties",
            summary = "The duties of the three roles, of the enterprise and of the bureau, and how certain each is")
    public List<ResponsibilityDuty> duties() {
        return ResponsibilityDuty.ALL;
    }

    @GET
    @Path("/responsibility-weekly-items")
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listWeeklyItems", summary = "The ten things to look at every week")
    public List<WeeklyItem> weeklyItems() {
        return WeeklyItem.ALL;
    }
}
