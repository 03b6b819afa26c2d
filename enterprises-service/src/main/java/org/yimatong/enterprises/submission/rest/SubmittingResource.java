package org.yimatong.enterprises.submission.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.submission.SubmissionService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;

/** What an enterprise submits of its own, over HTTP. */
@Path("/api/v1/enterprises/{uscc}/credential-submissions")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credential submissions")
@RunOnVirtualThread
class SubmittingResource {

    private final SubmissionService service;

    SubmittingResource(SubmissionService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "submitCredential",
            summary = "Submit a credential of one's own enterprise, new or renewed",
            description = "Counts for nothing until an official of the area has confirmed it.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201", responseDescription = "Submitted")
    public RestResponse<SubmissionView> submit(@RestPath String uscc, @Valid @NotNull NewSubmission request) {
        var submission = service.submit(uscc, request.asClaim());
        return ResponseBuilder.<SubmissionView>created(URI.create("/api/v1/credential-submissions/" + submission.id()))
                .header("ETag", ETags.of(submission.version()))
                .entity(SubmissionView.of(submission))
                .build();
    }
}
