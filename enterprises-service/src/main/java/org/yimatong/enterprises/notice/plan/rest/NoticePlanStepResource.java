package org.yimatong.enterprises.notice.plan.rest;

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
import org.yimatong.enterprises.notice.plan.NoticePlan;
import org.yimatong.enterprises.notice.plan.NoticePlanService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What officials do with a plan, over HTTP. */
@Path("/api/v1/notice-plans/{id}")
@RowsOf(Whose.AN_AREA)
@Tag(name = "notice plans")
@RolesAllowed({"registrar", "duty-officer", "supervisor"})
@RunOnVirtualThread
class NoticePlanStepResource {

    record NoticePlanStoppingOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final NoticePlanService service;
    private final StepAnswers<NoticePlan, NoticePlanView> answers;

    NoticePlanStepResource(NoticePlanService service) {
        this.service = service;
        this.answers = new StepAnswers<>(NoticePlan.class, NoticePlanView::of);
    }

    @PUT
    @Path("/notice")
    @Operation(operationId = "amendNoticePlan", summary = "Says something else from the next sending on")
    public RestResponse<NoticePlanView> amend(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull PlannedNotice notice) {
        return answers.after(() -> service.amend(id, ExpectedVersion.of(seen), notice.asContent()));
    }

    @PUT
    @Path("/stopping")
    @Operation(operationId = "stopNoticePlan", summary = "Stops a plan: nothing is sent by it any more")
    public RestResponse<NoticePlanView> stop(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NoticePlanStoppingOrder order) {
        return answers.after(() -> service.stop(id, ExpectedVersion.of(seen), order.reason()));
    }
}
