package org.yimatong.hazards.calendar.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.calendar.LegalClock;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The clocks of the law over HTTP. */
@Path("/api/v1/hazard-source-clocks")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Filing")
class LegalClockResource {

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listHazardSourceClocks",
            summary = "Terms and requirements of the law for major hazard sources, and how certain each is")
    public List<LegalClock> list() {
        return LegalClock.ALL;
    }
}
