package org.yimatong.enterprises.submission.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.submission.SubmissionService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.personal.PersonalDataLook;

/**
 * Looks at personal numbers of submissions over HTTP; like those of credentials, never repeated from a stored answer.
 */
@Path("/api/v1/credential-submissions/{id}/unmasking")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credential submissions")
@RolesAllowed({"registrar", "inspector"})
@RunOnVirtualThread
class SubmissionUnmaskingResource {

    private final SubmissionService service;

    SubmissionUnmaskingResource(SubmissionService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "unmaskCredentialSubmission",
            summary = "See a submission with its personal numbers, to compare them",
            description =
                    "Each look is an entry of the audit with its purpose. Once settled, they are masked for good.")
    public RestResponse<SubmissionView> unmask(@RestPath UUID id, @Valid @NotNull PersonalDataLook look) {
        return ResponseBuilder.ok(SubmissionView.unmasked(service.unmask(id, look)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
