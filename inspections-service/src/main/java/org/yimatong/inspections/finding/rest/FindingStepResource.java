package org.yimatong.inspections.finding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of a finding over HTTP. Each says by {@code If-Match} which version of the finding it is based on. */
@Path("/api/v1/findings/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Findings")
class FindingStepResource {

    record RectificationOrder(@NotNull @ThisCentury LocalDate dueOn) {}

    record Rectification(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String measures,

            @Nullable @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {

        List<UUID> attachmentsOrNone() {
            return attachments == null ? List.of() : attachments;
        }
    }

    private final FindingService service;
    private final StepAnswers<Finding, FindingView> answers;

    FindingStepResource(FindingService service, Clock clock) {
        this.service = service;
        this.answers = new StepAnswers<>(Finding.class, finding -> FindingView.of(finding, clock));
    }

    @PUT
    @Path("rectification-order")
    @RolesAllowed("inspector")
    @Operation(operationId = "orderRectification", summary = "Order the rectification anew, by another day")
    public RestResponse<FindingView> orderRectification(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull RectificationOrder order) {
        return answers.after(() -> service.orderRectification(id, ExpectedVersion.of(seen), order.dueOn()));
    }

    @PUT
    @Path("rectification")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "submitRectification",
            summary = "Submit the rectification, by the enterprise itself",
            description = "Of a major finding it needs at least one attachment, uploaded before.")
    public RestResponse<FindingView> submitRectification(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Rectification rectification) {
        return answers.after(() -> service.submitRectification(
                id, ExpectedVersion.of(seen), rectification.measures(), rectification.attachmentsOrNone()));
    }

    @PUT
    @Path("re-inspection")
    @RolesAllowed({"inspector", "enterprise"})
    @Operation(
            operationId = "reinspectFinding",
            summary = "Re-inspect: close the finding, or send it back with a new deadline",
            description =
                    "Never by the person who submitted the rectification. A failed one needs dueOn. The enterprise"
                            + " accepts only general findings of its own self-checks.")
    public RestResponse<FindingView> reinspect(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ReInspection result) {
        var expected = ExpectedVersion.of(seen);
        var newDueOn = result.newDueOn();
        return answers.after(() -> service.reinspect(id, expected, result.comment(), newDueOn));
    }
}
