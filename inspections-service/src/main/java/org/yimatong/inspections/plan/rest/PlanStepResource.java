package org.yimatong.inspections.plan.rest;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.plan.InspectionPlan;
import org.yimatong.inspections.plan.PlanService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of a plan over HTTP. Each says by {@code If-Match} which version of the plan it is based on. */
@Path("/api/v1/inspection-plans/{id}")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Inspection plans")
class PlanStepResource {

    record Stop(
            @NotBlank @PlainText(multiline = true) @Size(max = 500)
            String reason) {}

    private final PlanService service;
    private final StepAnswers<InspectionPlan, PlanView> answers = new StepAnswers<>(InspectionPlan.class, PlanView::of);

    PlanStepResource(PlanService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed("supervisor")
    @Operation(operationId = "amendPlan", summary = "Write a draft anew")
    public RestResponse<PlanView> amend(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull PlanOrder order) {
        return answers.after(() -> service.amend(id, ExpectedVersion.of(seen), order.asContent()));
    }

    @PUT
    @RolesAllowed("supervisor")
    @Path("approval")
    @Operation(
            operationId = "approvePlan",
            summary = "Put a plan in force, by a second person",
            description = "Never by who wrote it as it stands. Its tasks are made within moments, and follow the"
                    + " colours of the codes until its last day.")
    public RestResponse<PlanView> approve(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.approve(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @RolesAllowed("supervisor")
    @Path("stop")
    @Operation(operationId = "stopPlan", summary = "Give a plan up; its open tasks are cancelled")
    public RestResponse<PlanView> stop(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Stop stop) {
        return answers.after(() -> service.stop(id, ExpectedVersion.of(seen), stop.reason()));
    }
}
