package org.yimatong.hazards.patrol.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.patrol.PatrolService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Several quiet sources ticked off at once, over HTTP. */
@Path("/api/v1/patrols/checks")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class QuietCheckResource {

    /** Looks that all showed a quiet source. */
    record QuietLooks(@NotEmpty @Size(max = 100) List<@NotNull UUID> looks) {}

    private final PatrolService service;

    QuietCheckResource(PatrolService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed("duty-officer")
    @Operation(
            operationId = "tickOffQuietHazardSources",
            summary = "Tick several quiet sources off as normal, all or none",
            description = "A source with a standing alarm, without sensors, or with one that is not fresh is ticked off"
                    + " by itself.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = PatrolLookView[].class, responseCode = "201", responseDescription = "The looks")
    public RestResponse<List<PatrolLookView>> tickOff(@Valid @NotNull QuietLooks quiet) {
        var ticked = service.tickOff(quiet.looks());
        return ResponseBuilder.<List<PatrolLookView>>created(URI.create(
                        "/api/v1/patrols/looks?day=" + ticked.getFirst().day()))
                .entity(ticked.stream().map(PatrolLookView::of).toList())
                .build();
    }
}
