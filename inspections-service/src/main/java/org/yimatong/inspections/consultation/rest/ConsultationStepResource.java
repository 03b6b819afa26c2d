package org.yimatong.inspections.consultation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.consultation.Consultation;
import org.yimatong.inspections.consultation.ConsultationDecisions;
import org.yimatong.inspections.consultation.Rating;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What is decided about a consultation, over HTTP. Each says by {@code If-Match} which version it is based on. */
@Path("/api/v1/consultations/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Consultations")
class ConsultationStepResource {

    @Schema(name = "ConsultationAssignment")
    record Assignment(@NotNull UUID expertId) {}

    /** @param rating from 1, the worst, to 5 */
    record Closing(
            @NotNull @Min(1) @Max(5) Integer rating,

            @Nullable @PlainText(multiline = true) @Size(max = 1000)
            String comment) {}

    @Schema(name = "ConsultationWithdrawal")
    record Withdrawal(
            @Nullable @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final ConsultationDecisions decisions;
    private final StepAnswers<Consultation, ConsultationView> answers =
            new StepAnswers<>(Consultation.class, ConsultationView::of);

    ConsultationStepResource(ConsultationDecisions decisions) {
        this.decisions = decisions;
    }

    @PUT
    @Path("assignment")
    @RolesAllowed({"duty-officer", "supervisor"})
    @Operation(operationId = "assignConsultation", summary = "Give it to an expert, whoever has it now")
    public RestResponse<ConsultationView> assign(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Assignment assignment) {
        return answers.after(() -> decisions.assign(id, ExpectedVersion.of(seen), assignment.expertId()));
    }

    @PUT
    @Path("closing")
    @RolesAllowed("enterprise")
    @Operation(operationId = "closeConsultation", summary = "Close it when it is answered, and rate the answers")
    public RestResponse<ConsultationView> close(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Closing closing) {
        var rating = new Rating(closing.rating(), closing.comment());
        return answers.after(() -> decisions.close(id, ExpectedVersion.of(seen), rating));
    }

    @PUT
    @Path("withdrawal")
    @RolesAllowed("enterprise")
    @Operation(operationId = "withdrawConsultation", summary = "Take the question back before it is answered")
    public RestResponse<ConsultationView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Withdrawal withdrawal) {
        return answers.after(() -> decisions.withdraw(id, ExpectedVersion.of(seen), withdrawal.reason()));
    }
}
