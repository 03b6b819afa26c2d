package org.yimatong.hazards.patrol.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.yimatong.hazards.patrol.PatrolLook;
import org.yimatong.hazards.patrol.PatrolLooks;
import org.yimatong.hazards.patrol.PatrolService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Looks at hazard sources over HTTP. */
@Path("/api/v1/patrols/looks")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class PatrolLookResource {

    /** The sources an officer wants to be shown. */
    record NewLooks(@NotEmpty @Size(max = 100) List<@NotNull UUID> sources) {}

    private final PatrolService service;
    private final PatrolLooks looks;
    private final StepAnswers<PatrolLook, PatrolLookView> answers =
            new StepAnswers<>(PatrolLook.class, PatrolLookView::of);

    PatrolLookResource(PatrolService service, PatrolLooks looks) {
        this.service = service;
        this.looks = looks;
    }

    @POST
    @Idempotent
    @RolesAllowed("duty-officer")
    @Operation(
            operationId = "lookAtHazardSources",
            summary = "Be shown hazard sources, as the officer on duty; what is shown is kept")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(
            value = PatrolLookView[].class,
            responseCode = "201",
            responseDescription = "A look at each, to be ticked off")
    public RestResponse<List<PatrolLookView>> look(@Valid @NotNull NewLooks wanted) {
        var shown = service.look(wanted.sources());
        return ResponseBuilder.<List<PatrolLookView>>created(URI.create(
                        "/api/v1/patrols/looks?day=" + shown.getFirst().day()))
                .entity(shown.stream().map(PatrolLookView::of).toList())
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst"})
    @Operation(operationId = "listPatrolLooks", summary = "Looks with what was shown and what was seen, newest first")
    public RestResponse<List<PatrolLookView>> list(
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("day") @Nullable String day,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new PatrolLooks.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        var wanted = day == null ? null : TimeInAddress.day("day", day);
        return Page.respond(
                looks.list(source, wanted, behind, page.fetch()),
                page,
                PatrolLookView::of,
                look -> Cursor.of(look.shownAt().toString(), look.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst"})
    @Operation(operationId = "getPatrolLook", summary = "One look")
    public RestResponse<PatrolLookView> one(UUID id) {
        return answers.of(looks.visible(id).orElseThrow(NotFound::new));
    }
}
