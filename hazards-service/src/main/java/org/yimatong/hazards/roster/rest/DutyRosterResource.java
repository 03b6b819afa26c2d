package org.yimatong.hazards.roster.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.roster.DutyAssignment;
import org.yimatong.hazards.roster.DutyAssignments;
import org.yimatong.hazards.roster.DutyRoster;
import org.yimatong.hazards.roster.DutyService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The duty roster over HTTP. */
@Path("/api/v1/duty-roster")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol", description = "Who looks at the hazard sources every day, and what was seen")
class DutyRosterResource {

    /**
     * An officer's turn: every day of a period, for each area of a group.
     *
     * @param officer the name by which the officer signs in
     */
    record NewTurn(
            @NotNull DutyRoster roster,
            @NotNull @ThisCentury LocalDate from,
            @NotNull @ThisCentury LocalDate until,
            @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,20}") String> areas,
            @NotBlank @PlainText @Size(max = 100) String officer) {}

    /** Who comes instead of the officer, and why. */
    record StandIn(
            @NotBlank @PlainText @Size(max = 100) String officer,
            @NotBlank @PlainText @Size(max = 500) String reason) {}

    private final DutyService service;
    private final DutyAssignments assignments;
    private final StepAnswers<DutyAssignment, DutyAssignmentView> answers =
            new StepAnswers<>(DutyAssignment.class, DutyAssignmentView::of);

    DutyRosterResource(DutyService service, DutyAssignments assignments) {
        this.service = service;
        this.assignments = assignments;
    }

    @POST
    @Idempotent
    @RolesAllowed({"supervisor", "administrator"})
    @Operation(operationId = "writeDutyRoster", summary = "Write an officer into the roster, ahead")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(
            value = DutyAssignmentView[].class,
            responseCode = "201",
            responseDescription = "The duties, by day and area")
    public RestResponse<List<DutyAssignmentView>> write(@Valid @NotNull NewTurn turn) {
        var written = service.assign(
                new DutyService.Turn(turn.roster(), turn.from(), turn.until(), turn.areas(), turn.officer()));
        return ResponseBuilder.<List<DutyAssignmentView>>created(
                        URI.create("/api/v1/duty-roster?from=%s&until=%s".formatted(turn.from(), turn.until())))
                .entity(written.stream().map(DutyAssignmentView::of).toList())
                .build();
    }

    @PUT
    @Path("/{id}/stand-in")
    @RolesAllowed({"supervisor", "administrator"})
    @Operation(operationId = "standInForDuty", summary = "Somebody else does the officer's duty")
    public RestResponse<DutyAssignmentView> standIn(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String ifMatch,
            @Valid @NotNull StandIn other) {
        return answers.after(() -> service.standIn(id, ExpectedVersion.of(ifMatch), other.officer(), other.reason()));
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "administrator", "analyst"})
    @Operation(operationId = "listDutyRoster", summary = "Who is on duty, by day, area and roster")
    public RestResponse<List<DutyAssignmentView>> list(
            @BeanParam @Valid DutyDays days,
            @QueryParam("area") @Nullable String area,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new DutyAssignments.Place(cursor.day(0), cursor.part(1), cursor.part(2)))
                .orElse(null);
        return Page.respond(
                assignments.list(days.first(), days.last(), area, behind, page.fetch()),
                page,
                DutyAssignmentView::of,
                duty -> Cursor.of(
                        duty.day().toString(), duty.area(), duty.roster().name()),
                address);
    }
}
