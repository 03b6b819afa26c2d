package org.yimatong.enterprises.submission.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.submission.Submission;
import org.yimatong.enterprises.submission.SubmissionService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of a submission over HTTP. Each says by {@code If-Match} which version of it was seen. */
@Path("/api/v1/credential-submissions/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credential submissions")
@RunOnVirtualThread
class SubmissionStepResource {

    /** @param reason why; the enterprise reads it */
    record Refusal(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final SubmissionService service;
    private final StepAnswers<Submission, SubmissionView> answers;

    SubmissionStepResource(SubmissionService service) {
        this.service = service;
        this.answers = new StepAnswers<>(Submission.class, SubmissionView::of);
    }

    @PUT
    @Path("/confirmation")
    @RolesAllowed({"registrar", "inspector"})
    @Operation(
            operationId = "confirmCredentialSubmission",
            summary = "Confirm a submission: it becomes a credential and counts",
            description =
                    "Never by who submitted it. A credential in force for the same subject gives its place to it.")
    public RestResponse<SubmissionView> confirm(
            @RestPath UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.confirm(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("/refusal")
    @RolesAllowed({"registrar", "inspector"})
    @Operation(operationId = "refuseCredentialSubmission", summary = "Refuse a submission, and say why")
    public RestResponse<SubmissionView> refuse(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Refusal refusal) {
        return answers.after(() -> service.refuse(id, ExpectedVersion.of(seen), refusal.reason()));
    }

    @PUT
    @Path("/withdrawal")
    @RolesAllowed("enterprise")
    @Operation(operationId = "withdrawCredentialSubmission", summary = "Take back a submission of one's own enterprise")
    public RestResponse<SubmissionView> withdraw(
            @RestPath UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.withdraw(id, ExpectedVersion.of(seen)));
    }
}
