package org.yimatong.inspections.finding.supervision.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.finding.supervision.SupervisionService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;

/** Asking about a finding over HTTP. */
@Path("/api/v1/findings/{id}/supervisions")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Supervisions")
class NewSupervisionResource {

    private final SupervisionService service;

    NewSupervisionResource(SupervisionService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "superviseFinding",
            summary = "Assign a finding to the department of its industry, or ask how far it has come",
            description = "The enterprise has its task by the finding itself; it can be asked too.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SupervisionView.class)))
    public RestResponse<SupervisionView> order(UUID id, @Valid @NotNull NewSupervision request) {
        var supervision = service.order(id, request.asOrder());
        return ResponseBuilder.<SupervisionView>created(URI.create("/api/v1/supervisions/" + supervision.id()))
                .entity(SupervisionView.of(supervision))
                .header("ETag", ETags.of(supervision.version()))
                .build();
    }
}
