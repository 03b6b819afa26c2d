package org.yimatong.hazards.filing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.filing.FiledMaterial;
import org.yimatong.hazards.filing.FiledMaterials;
import org.yimatong.hazards.filing.Filing;
import org.yimatong.hazards.filing.FilingService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/** The steps of a filing over HTTP. Each says by {@code If-Match} which version of it it is based on. */
@Path("/api/v1/hazard-source-filings/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Filing")
class FilingStepResource {

    /** What an enterprise hands in: each of the materials, or why there is none. */
    record FilingSubmission(@NotEmpty @Size(max = 40) List<@NotNull @Valid FiledMaterial> materials) {}

    /**
     * What the county decides.
     *
     * @param reason needed if it is sent back
     */
    record FilingVerdict(
            @NotNull Boolean accepted,

            @Nullable @PlainText(multiline = true) @Size(min = 4, max = 1000)
            String reason) {

        /** @throws InvalidInput if it is sent back without a reason */
        void requireReason() {
            if (!accepted && reason == null) {
                throw new InvalidInput("/reason", "reason-missing");
            }
        }
    }

    private final FilingService service;
    private final StepAnswers<Filing, FilingView> answers;

    FilingStepResource(FilingService service, FilingViews views) {
        this.service = service;
        this.answers = new StepAnswers<>(Filing.class, views::of);
    }

    @PUT
    @Path("submission")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "submitFiling",
            summary = "Hand the materials in; the county decides within five working days",
            description = "Each of the thirteen materials has documents, or says why it is not applicable.")
    public RestResponse<FilingView> submit(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull FilingSubmission submission) {
        var materials = FiledMaterials.complete(submission.materials());
        return answers.after(() -> service.submit(id, ExpectedVersion.of(seen), materials));
    }

    @PUT
    @Path("decision")
    @RolesAllowed("registrar")
    @Operation(
            operationId = "decideFiling",
            summary = "Accept the filing, or send it back with a reason",
            description = "The days for which it lay at the bureau do not count against the enterprise.")
    public RestResponse<FilingView> decide(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull FilingVerdict verdict) {
        verdict.requireReason();
        return answers.after(() -> service.decide(id, ExpectedVersion.of(seen), verdict.accepted(), verdict.reason()));
    }
}
