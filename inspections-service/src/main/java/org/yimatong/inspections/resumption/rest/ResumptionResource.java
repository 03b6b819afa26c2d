package org.yimatong.inspections.resumption.rest;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.resumption.ResumptionService;
import org.yimatong.inspections.resumption.ResumptionState;
import org.yimatong.inspections.resumption.Resumptions;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Applications to start again over HTTP. */
@Path("/api/v1/resumptions")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(
        name = "Resumption of work",
        description = "Suspended enterprises apply; officials look within ten days and decide")
class ResumptionResource {

    private final ResumptionService service;
    private final Resumptions resumptions;
    private final ResumptionViews views;

    ResumptionResource(ResumptionService service, Resumptions resumptions, ResumptionViews views) {
        this.service = service;
        this.resumptions = resumptions;
        this.views = views;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(operationId = "applyForResumption", summary = "Apply to start again, by the suspended enterprise itself")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ResumptionView.class, responseCode = "201", responseDescription = "The application")
    public RestResponse<ResumptionView> apply(@Valid @NotNull ResumptionApplication application) {
        var resumption = service.apply(
                application.measures(),
                application.statements(),
                application.attachments() == null ? List.of() : application.attachments());
        return ResponseBuilder.<ResumptionView>created(URI.create("/api/v1/resumptions/" + resumption.id()))
                .entity(views.of(resumption))
                .header("ETag", ETags.of(resumption.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listResumptions", summary = "List the applications, newest first")
    public RestResponse<List<ResumptionView>> list(
            @QueryParam("state") @Nullable ResumptionState state,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new Resumptions.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        var rows = views.of(resumptions.newestFirst(state, overdue, behind, page.fetch()));
        return Page.respond(
                rows,
                page,
                Function.identity(),
                row -> Cursor.of(row.appliedAt().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getResumption", summary = "One application")
    public RestResponse<ResumptionView> get(UUID id) {
        var resumption = resumptions.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(views.of(resumption))
                .header("ETag", ETags.of(resumption.version()))
                .build();
    }
}
