package org.yimatong.hazards.specialoperation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.specialoperation.OperationSearch;
import org.yimatong.hazards.specialoperation.OperationSearchQuery;
import org.yimatong.hazards.specialoperation.SpecialOperationService;
import org.yimatong.hazards.specialoperation.SpecialOperations;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Special operations over HTTP. */
@Path("/api/v1/special-operations")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(
        name = "Special operations",
        description = "Work that needs a permit each time (GB 30871-2022), reported before it begins")
class SpecialOperationResource {

    private final SpecialOperationService service;
    private final SpecialOperations operations;
    private final OperationSearchQuery search;

    SpecialOperationResource(
            SpecialOperationService service, SpecialOperations operations, OperationSearchQuery search) {
        this.service = service;
        this.operations = operations;
        this.search = search;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "reportSpecialOperation",
            summary = "Report a permit before the work, by the enterprise itself",
            description = "A permit that breaks rules is refused with all of them, the level it would need and until"
                    + " when it might hold. The same permit under the same id is the same report.")
    @Parameter(ref = "Idempotency-Key")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = SpecialOperationView.class,
            responseCode = "201",
            responseDescription = "The operation, not begun")
    public RestResponse<SpecialOperationView> report(@Valid @NotNull PermitEntry entry) {
        var operation = service.report(entry.permit());
        return ResponseBuilder.<SpecialOperationView>created(URI.create("/api/v1/special-operations/" + operation.id()))
                .entity(SpecialOperationView.of(operation))
                .header("ETag", ETags.of(operation.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listSpecialOperations", summary = "Special operations, the latest begin first")
    public RestResponse<List<SpecialOperationView>> list(
            @BeanParam OperationFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new OperationSearch.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                search.find(filter.search(), behind, page.fetch()),
                page,
                SpecialOperationView::of,
                row -> Cursor.of(row.validFrom().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getSpecialOperation", summary = "One special operation with all that was done")
    public RestResponse<SpecialOperationDetails> one(UUID id) {
        var operation = operations.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(SpecialOperationDetails.of(operation, operations.stepsOf(id)))
                .header("ETag", ETags.of(operation.version()))
                .build();
    }
}
