package org.yimatong.inspections.prevention.risk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The methods by which risks are graded, over HTTP. */
@Path("/api/v1/prevention/risk-methods")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Dual prevention", description = "Risks analysed, controlled and checked by the enterprise itself")
class RiskMethodResource {

    private final RiskMethods methods;

    RiskMethodResource(RiskMethods methods) {
        this.methods = methods;
    }

    @GET
    @RolesAllowed({"enterprise", "data-gateway", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listRiskMethods", summary = "The methods, their tables and where these come from")
    public List<RiskMethodView> list() {
        return methods.all().stream().map(RiskMethodView::of).toList();
    }
}
