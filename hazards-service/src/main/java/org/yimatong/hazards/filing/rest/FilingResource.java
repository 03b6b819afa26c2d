package org.yimatong.hazards.filing.rest;

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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.filing.FilingState;
import org.yimatong.hazards.filing.Filings;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Filings over HTTP. */
@Path("/api/v1/hazard-source-filings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Filing", description = "Filing of major hazard sources with the county, and their deregistration")
class FilingResource {

    private final Filings filings;
    private final FilingViews views;

    FilingResource(Filings filings, FilingViews views) {
        this.filings = filings;
        this.views = views;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listFilings", summary = "Filings of hazard sources, those due first")
    public RestResponse<List<FilingView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("state") @Nullable FilingState state,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new Filings.Filter(uscc, source, state, overdue);
        return Page.respond(
                views.of(filings.dueFirst(filter, Place.behind(page), page.fetch())),
                page,
                Function.identity(),
                row -> new Place(row.dueAt(), row.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getFiling", summary = "One filing")
    public RestResponse<FilingView> one(UUID id) {
        var filing = filings.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(views.of(filing))
                .header("ETag", ETags.of(filing.version()))
                .build();
    }
}
