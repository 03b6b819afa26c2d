package org.yimatong.inspections.inspection.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.inspection.InspectionService;
import org.yimatong.inspections.inspection.Inspections;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Inspections over HTTP: filed by the inspector's device, seen by all whom they concern. */
@Path("/api/v1/inspections")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(
        name = "Inspections",
        description = "Inspections on site, sent by devices in any order, frozen by their conclusion")
@RunOnVirtualThread
class InspectionResource {

    private static final String JSON = "application/json";

    private final InspectionService service;
    private final Inspections inspections;

    InspectionResource(InspectionService service, Inspections inspections) {
        this.service = service;
        this.inspections = inspections;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(
            operationId = "beginInspection",
            summary = "File the beginning of an inspection",
            description = "Entries that arrived before it are taken in.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was filed before under its id",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = InspectionView.class)))
    public RestResponse<InspectionView> begin(@Valid @NotNull NewInspection request) {
        var filed = service.file(request.id(), request.asVisit());
        var answer = filed.isNew()
                ? ResponseBuilder.<InspectionView>created(URI.create("/api/v1/inspections/" + request.id()))
                : ResponseBuilder.<InspectionView>ok();
        return answer.entity(InspectionView.of(filed.inspection()))
                .header("ETag", ETags.of(filed.inspection().version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listInspections",
            summary = "The inspections of one's areas or enterprise, the newest begun first",
            description = "An enterprise sees the concluded ones.")
    public RestResponse<List<InspectionView>> list(
            @BeanParam @Valid InspectionCriteria criteria,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(InspectionCursor::placeOf).orElse(null);
        var rows = inspections.newestFirst(criteria.asFilter(), after, page.fetch());
        return Page.respond(rows, page, InspectionView::of, InspectionCursor::of, address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getInspection", summary = "An inspection")
    public RestResponse<InspectionView> get(@RestPath UUID id) {
        var inspection = inspections.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(InspectionView.of(inspection))
                .header("ETag", ETags.of(inspection.version()))
                .build();
    }
}
