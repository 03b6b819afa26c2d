package org.yimatong.hazards.grading.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Gradings that nobody keeps, over HTTP. */
@Path("/api/v1/hazard-source-gradings")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Grading", description = "GB 18218-2018 in exact arithmetic, with what it rests on and what is doubtful")
class GradingResource {

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "previewGrading",
            summary = "Grade units without keeping it",
            description = "With additions in a unit it answers twice: as it is, and with what might be added.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(
            value = GradingPreview.GradingAnswer.class,
            responseCode = "200",
            responseDescription = "The grading")
    public RestResponse<GradingPreview.GradingAnswer> preview(@Valid @NotNull GradingPreview request) {
        return ResponseBuilder.ok(request.answer()).build();
    }
}
