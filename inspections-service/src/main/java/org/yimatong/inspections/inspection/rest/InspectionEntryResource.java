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
import org.yimatong.inspections.inspection.EntryService;
import org.yimatong.inspections.inspection.InspectionEntries;
import org.yimatong.inspections.inspection.Inspections;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The entries of an inspection over HTTP: attendances, answers, signatures and the conclusion, in any order. */
@Path("/api/v1/inspections/{id}/entries")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Inspections")
class InspectionEntryResource {

    private static final String JSON = "application/json";

    private final EntryService service;
    private final Inspections inspections;
    private final InspectionEntries entries;

    InspectionEntryResource(EntryService service, Inspections inspections, InspectionEntries entries) {
        this.service = service;
        this.inspections = inspections;
        this.entries = entries;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @RowsOf(Whose.EVERYBODY) // what a device says waits for its inspection, of whichever id
    @Operation(
            operationId = "enterInspection",
            summary = "Send an entry of an inspection, which may arrive later",
            description = "Of two entries about the same the later number counts. A conclusion takes effect once all"
                    + " entries before it are there and nothing stands in its way; see the inspection's record.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was kept before",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> enter(@RestPath UUID id, @Valid @NotNull SentEntry request) {
        var kept = service.keep(id, request.uscc(), request.asEntry());
        return ResponseBuilder.create(
                        kept.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, EntryView.of(kept))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listInspectionEntries",
            summary = "All that the device said of an inspection, by its numbers; also what it said otherwise later")
    public RestResponse<List<EntryView>> list(
            @RestPath UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var inspection = inspections.visible(id).orElseThrow(NotFound::new);
        return Page.respond(
                entries.behind(inspection, InspectionCursor.behind(page), page.fetch()),
                page,
                entry -> EntryView.of(entry, inspection),
                entry -> InspectionCursor.numbered(entry.said().number()),
                address);
    }
}
