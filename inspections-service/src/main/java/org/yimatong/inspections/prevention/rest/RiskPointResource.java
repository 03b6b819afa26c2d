package org.yimatong.inspections.prevention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ControlLayer;
import org.yimatong.inspections.prevention.chain.RiskLedger;
import org.yimatong.inspections.prevention.chain.RiskPointFilter;
import org.yimatong.inspections.prevention.risk.RiskColour;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The ledger of risks over HTTP. */
@Path("/api/v1/prevention/risk-points")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class RiskPointResource {

    private final RiskLedger ledger;

    RiskPointResource(RiskLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "listRiskPoints",
            summary = "The ledger of risks of one's areas or enterprise, the gravest first")
    public RestResponse<List<RiskPointView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("area") @Nullable String area,
            @QueryParam("hazardCode") @Nullable String hazardCode,
            @QueryParam("colour") @Nullable RiskColour colour,
            @QueryParam("controlLayer") @Nullable ControlLayer controlLayer,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new RiskLedger.Place((int) cursor.number(0), cursor.id(1)))
                .orElse(null);
        var filter = new RiskPointFilter(uscc, area, hazardCode, colour, controlLayer);
        var rows = ledger.gravestFirst(filter, after, page.fetch());
        return Page.respond(
                rows,
                page,
                RiskPointView::of,
                row -> {
                    var place = RiskLedger.Place.of(row);
                    return Cursor.of(
                            String.valueOf(place.colourRank()), place.id().toString());
                },
                address);
    }
}
