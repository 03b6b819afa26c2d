package org.yimatong.inspections.inspection.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.inspection.Addenda;
import org.yimatong.inspections.inspection.Addendum.Correction;
import org.yimatong.inspections.inspection.AddendumService;
import org.yimatong.inspections.inspection.Inspections;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** Corrections of concluded inspections over HTTP. */
@Path("/api/v1/inspections/{id}/addenda")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Inspections")
class AddendumResource {

    private static final String JSON = "application/json";

    /** @param id made by the caller, so that it can be sent again without becoming two */
    @Schema(name = "NewInspectionAddendum")
    record NewAddendum(
            @NotNull UUID id,
            @Nullable @Pattern(regexp = ChecklistItem.KEY) String item,

            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String text,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final AddendumService service;
    private final Addenda addenda;
    private final Inspections inspections;

    AddendumResource(AddendumService service, Addenda addenda, Inspections inspections) {
        this.service = service;
        this.addenda = addenda;
        this.inspections = inspections;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "correctInspection",
            summary = "Correct a concluded inspection; what was said stands beside it")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = AddendumView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was added before under its id",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = AddendumView.class)))
    public RestResponse<AddendumView> correct(@RestPath UUID id, @Valid @NotNull NewAddendum request) {
        var added = service.add(id, request.id(), new Correction(request.item(), request.text(), request.reason()));
        var status = added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return ResponseBuilder.create(status, AddendumView.of(added.addendum())).build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listInspectionAddenda", summary = "The corrections of an inspection, oldest first")
    public RestResponse<List<AddendumView>> list(
            @RestPath UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var inspection = inspections.visible(id).orElseThrow(NotFound::new);
        return Page.respond(
                addenda.of(inspection.id(), InspectionCursor.behind(page), page.fetch()),
                page,
                AddendumView::of,
                addendum -> InspectionCursor.numbered(addendum.number()),
                address);
    }
}
