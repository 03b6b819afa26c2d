package org.yimatong.inspections.prevention.score.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.prevention.score.RunningScores;
import org.yimatong.inspections.prevention.score.RunningScores.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.Century;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.BadRequest;

/** Running scores over HTTP. */
@Path("/api/v1/prevention/scores")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class RunningScoreResource {

    private final RunningScores scores;
    private final Clock clock;

    RunningScoreResource(RunningScores scores, Clock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "listRunningScores",
            summary = "The running scores of a day in one's areas, the lowest first; of yesterday unless told",
            description = "One without a score is first: nothing was due. What is not sourced is a proposal.")
    public RestResponse<List<RunningScoreView>> list(
            @QueryParam("day") @Nullable String day,
            @QueryParam("area") @Nullable String area,
            @QueryParam("fewFindings") @Nullable Boolean fewFindings,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var of = day == null ? LegalCalendar.today(clock).minusDays(1) : TimeInAddress.day("day", day);
        var after = page.after().map(RunningScoreResource::placeOf).orElse(null);
        var rows = scores.lowestFirst(of, area, fewFindings, after, page.fetch());
        return Page.respond(
                rows,
                page,
                RunningScoreView::of,
                row -> Cursor.of(Place.of(row).rank().toPlainString(), row.uscc()),
                address);
    }

    @GET
    @Path("/{uscc}")
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listScoresOfEnterprise", summary = "The running scores of an enterprise, newest first")
    public RestResponse<List<RunningScoreView>> history(
            String uscc, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var before = page.after().map(cursor -> cursor.day(0)).orElse(Century.LAST_DAY);
        var rows = scores.newestFirst(uscc, before, page.fetch());
        return Page.respond(
                rows, page, RunningScoreView::of, row -> Cursor.of(row.day().toString()), address);
    }

    private static Place placeOf(Cursor cursor) {
        try {
            return new Place(new BigDecimal(cursor.part(0)), cursor.part(1));
        } catch (NumberFormatException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
