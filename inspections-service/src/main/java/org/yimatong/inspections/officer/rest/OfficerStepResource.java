package org.yimatong.inspections.officer.rest;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.officer.Officer;
import org.yimatong.inspections.officer.OfficerService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** Changes of an officer's entry over HTTP. Each says by {@code If-Match} which version of it it is based on. */
@Path("/api/v1/officers/{id}")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Officers")
class OfficerStepResource {

    @Schema(name = "OfficerDuty")
    record Duty(
            @NotNull Boolean active,

            @NotBlank @PlainText(multiline = true) @Size(max = 500)
            String reason) {}

    private final OfficerService service;
    private final StepAnswers<Officer, OfficerView> answers = new StepAnswers<>(Officer.class, OfficerView::of);

    OfficerStepResource(OfficerService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed("supervisor")
    @Operation(operationId = "amendOfficer", summary = "Say something else of an officer")
    public RestResponse<OfficerView> amend(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull OfficerOrder order) {
        return answers.after(() -> service.amend(id, ExpectedVersion.of(seen), order.asEntry()));
    }

    @PUT
    @Path("duty")
    @RolesAllowed("supervisor")
    @Operation(operationId = "changeOfficerDuty", summary = "Take an officer off duty, or back")
    public RestResponse<OfficerView> changeDuty(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Duty duty) {
        return answers.after(() -> service.changeDuty(id, ExpectedVersion.of(seen), duty.active(), duty.reason()));
    }
}
