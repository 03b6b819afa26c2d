package org.yimatong.enterprises.notice.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.notice.plan.NoticePlan;
import org.yimatong.enterprises.notice.plan.NoticePlanService;
import org.yimatong.enterprises.notice.plan.NoticePlans;
import org.yimatong.enterprises.notice.plan.PlanState;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.BadRequest;
import org.yimatong.kit.problem.NotFound;

/** Plans of notices over HTTP. */
@Path("/api/v1/notice-plans")
@RowsOf(Whose.AN_AREA)
@Tag(name = "notice plans", description = "Notices that are sent again and again")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert"})
@RunOnVirtualThread
class NoticePlanResource {

    private final NoticePlanService service;
    private final NoticePlans plans;

    NoticePlanResource(NoticePlanService service, NoticePlans plans) {
        this.service = service;
        this.plans = plans;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "duty-officer", "supervisor"})
    @Operation(
            operationId = "orderNoticePlan",
            summary = "Has a notice sent again and again, each time to whom it then addresses")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = NoticePlanView.class, responseCode = "201", responseDescription = "Ordered")
    public RestResponse<NoticePlanView> order(@Valid @NotNull NewNoticePlan request) {
        var plan = service.order(
                request.notice().asContent(),
                request.audience().asAudience(),
                request.schedule().asSchedule());
        return ResponseBuilder.<NoticePlanView>created(URI.create("/api/v1/notice-plans/" + plan.id()))
                .entity(NoticePlanView.of(plan))
                .header("ETag", ETags.of(plan.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listNoticePlans", summary = "The plans of the caller's areas, newest first")
    public RestResponse<List<NoticePlanView>> list(
            @RestQuery @Nullable PlanState state, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                plans.newestFirst(state, behind, page.fetch()),
                page,
                NoticePlanView::of,
                plan -> new TimePlace(plan.orderedAt(), plan.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getNoticePlan", summary = "A plan")
    public RestResponse<NoticePlanView> get(@RestPath UUID id) {
        var plan = supervised(id);
        return ResponseBuilder.ok(NoticePlanView.of(plan))
                .header("ETag", ETags.of(plan.version()))
                .build();
    }

    @GET
    @Path("/{id}/revisions")
    @Transactional
    @Operation(operationId = "listNoticePlanRevisions", summary = "All that a plan was ever to say, newest first")
    public RestResponse<List<PlanRevisionView>> revisions(
            @RestPath UUID id, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var below = page.after().map(NoticePlanResource::revision).orElse(Integer.MAX_VALUE);
        return Page.respond(
                plans.revisions(supervised(id), below, page.fetch()),
                page,
                PlanRevisionView::of,
                revision -> Cursor.of(String.valueOf(revision.revision())),
                address);
    }

    private NoticePlan supervised(UUID id) {
        return plans.supervised(id).orElseThrow(NotFound::new);
    }

    private static int revision(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.part(0));
        } catch (NumberFormatException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
