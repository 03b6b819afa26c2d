package org.yimatong.hazards.filing.deregistration.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.evidence.Documents;
import org.yimatong.hazards.filing.deregistration.DeregistrationService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.text.PlainText;

/** How an enterprise applies for a deregistration over HTTP. */
@Path("/api/v1/hazard-sources/{source}/deregistrations")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Filing")
class DeregistrationApplicationResource {

    /** Why the source is no major hazard source any more, and what shows it. */
    record DeregistrationApplication(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid DocumentRef> evidence) {}

    private final DeregistrationService service;

    DeregistrationApplicationResource(DeregistrationService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "applyForDeregistration",
            summary = "Apply that the source be no major hazard source any more",
            description = "Its newest assessment has found it below the threshold. The county checks within 20 days.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = DeregistrationView.class, responseCode = "201", responseDescription = "The application")
    public RestResponse<DeregistrationView> apply(UUID source, @Valid @NotNull DeregistrationApplication entered) {
        var application = service.apply(source, entered.reason(), new Documents(entered.evidence()));
        return ResponseBuilder.<DeregistrationView>created(
                        URI.create("/api/v1/hazard-source-deregistrations/" + application.id()))
                .entity(DeregistrationView.of(application))
                .header("ETag", ETags.of(application.version()))
                .build();
    }
}
