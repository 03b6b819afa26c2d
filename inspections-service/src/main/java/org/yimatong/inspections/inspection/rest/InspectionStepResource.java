package org.yimatong.inspections.inspection.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.InspectionService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What is decided about an inspection over HTTP. */
@Path("/api/v1/inspections/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Inspections")
class InspectionStepResource {

    @Schema(name = "InspectionCancellation")
    record CancellationOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final InspectionService service;
    private final StepAnswers<Inspection, InspectionView> answers =
            new StepAnswers<>(Inspection.class, InspectionView::of);

    InspectionStepResource(InspectionService service) {
        this.service = service;
    }

    @PUT
    @Path("cancellation")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "cancelInspection",
            summary = "Give an inspection up before its conclusion; nothing more is taken in")
    public RestResponse<InspectionView> cancel(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull CancellationOrder order) {
        return answers.after(() -> service.cancel(id, ExpectedVersion.of(seen), order.reason()));
    }
}
