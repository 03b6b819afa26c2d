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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.plan.NoticePlan;
import org.yimatong.enterprises.notice.plan.NoticePlanService;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.text.PlainText;

/** What officials do with a plan, over HTTP. */
@Path("/api/v1/notice-plans/{id}")
@Tag(name = "notice plans")
@RolesAllowed({"registrar", "duty-officer", "supervisor"})
@RunOnVirtualThread
class NoticePlanStepResource {

    record NoticePlanStoppingOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final NoticePlanService service;
    private final Problems problems;

    NoticePlanStepResource(NoticePlanService service, Problems problems) {
        this.service = service;
        this.problems = problems;
    }

    @PUT
    @Path("/notice")
    @Operation(operationId = "amendNoticePlan", summary = "Says something else from the next sending on")
    public RestResponse<NoticePlanView> amend(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull PlannedNotice notice) {
        return answer(service.amend(id, ExpectedVersion.of(seen), notice.asContent()));
    }

    @PUT
    @Path("/stopping")
    @Operation(operationId = "stopNoticePlan", summary = "Stops a plan: nothing is sent by it any more")
    public RestResponse<NoticePlanView> stop(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NoticePlanStoppingOrder order) {
        return answer(service.stop(id, ExpectedVersion.of(seen), order.reason()));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof NoticePlan plan
                ? problems.answer(stale, Map.of("current", NoticePlanView.of(plan)))
                : problems.answer(stale);
    }

    private static RestResponse<NoticePlanView> answer(NoticePlan plan) {
        return ResponseBuilder.ok(NoticePlanView.of(plan))
                .header("ETag", ETags.of(plan.version()))
                .build();
    }
}
