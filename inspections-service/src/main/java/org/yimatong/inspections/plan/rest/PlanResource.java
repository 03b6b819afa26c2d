package org.yimatong.inspections.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.plan.InspectionPlans;
import org.yimatong.inspections.plan.PlanBoard;
import org.yimatong.inspections.plan.PlanKind;
import org.yimatong.inspections.plan.PlanService;
import org.yimatong.inspections.plan.PlanState;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Plans and campaigns over HTTP. */
@Path("/api/v1/inspection-plans")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(
        name = "Inspection plans",
        description = "Yearly plans and special campaigns, written by one supervisor and approved by another")
class PlanResource {

    private final PlanService service;
    private final InspectionPlans plans;
    private final PlanBoard board;

    PlanResource(PlanService service, InspectionPlans plans, PlanBoard board) {
        this.service = service;
        this.plans = plans;
        this.board = board;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @RowsOf(Whose.AN_AREA)
    @Operation(operationId = "draftPlan", summary = "Write a plan; nobody is sent anywhere by it yet")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "The draft")
    public RestResponse<PlanView> draft(@Valid @NotNull PlanOrder order) {
        var plan = service.draft(order.asContent());
        return ResponseBuilder.<PlanView>created(URI.create("/api/v1/inspection-plans/" + plan.id()))
                .entity(PlanView.of(plan))
                .header("ETag", ETags.of(plan.version()))
                .build();
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Transactional
    @Operation(operationId = "listPlans", summary = "List the plans, newest first")
    public RestResponse<List<PlanView>> list(
            @QueryParam("kind") @Nullable PlanKind kind,
            @QueryParam("state") @Nullable PlanState state,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new InspectionPlans.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                plans.newestFirst(kind, state, behind, page.fetch()),
                page,
                PlanView::of,
                plan -> Cursor.of(plan.draftedAt().toString(), plan.id().toString()),
                address);
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getPlan", summary = "One plan")
    public RestResponse<PlanView> get(UUID id) {
        var plan = plans.findByIdOptional(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(PlanView.of(plan))
                .header("ETag", ETags.of(plan.version()))
                .build();
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Path("/{id}/board")
    @Transactional
    @Operation(
            operationId = "getPlanBoard",
            summary =
                    "How far a plan has come, area by area: its tasks, and the findings still open at its enterprises",
            description = "One row for each area, not in pages. Of one's own areas only.")
    public List<PlanBoard.Row> board(UUID id) {
        return board.of(plans.findByIdOptional(id).orElseThrow(NotFound::new));
    }
}
