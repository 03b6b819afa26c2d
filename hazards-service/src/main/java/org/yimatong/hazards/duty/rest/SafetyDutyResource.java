package org.yimatong.hazards.duty.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.duty.DutyKind;
import org.yimatong.hazards.duty.DutyState;
import org.yimatong.hazards.duty.SafetyDuties;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Derived duties over HTTP. */
@Path("/api/v1/hazard-source-duties")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Safety duties", description = "What follows from the level and the substances of a hazard source")
class SafetyDutyResource {

    private final SafetyDuties duties;

    SafetyDutyResource(SafetyDuties duties) {
        this.duties = duties;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listSafetyDuties",
            summary = "Duties that follow from the present assessments of hazard sources, the oldest first",
            description = "With met=false those that nothing meets, or nothing meets any more.")
    public RestResponse<List<SafetyDutyView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("area") @Nullable String area,
            @QueryParam("kind") @Nullable DutyKind kind,
            @QueryParam("state") @Nullable DutyState state,
            @QueryParam("met") @Nullable Boolean met,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new SafetyDuties.Filter(uscc, source, area, kind, state, met);
        return Page.respond(
                duties.oldestFirst(filter, Place.behind(page), page.fetch()),
                page,
                SafetyDutyView::of,
                duty -> new Place(duty.since(), duty.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getSafetyDuty", summary = "One duty")
    public SafetyDutyView one(UUID id) {
        return duties.visible(id).map(SafetyDutyView::of).orElseThrow(NotFound::new);
    }
}
