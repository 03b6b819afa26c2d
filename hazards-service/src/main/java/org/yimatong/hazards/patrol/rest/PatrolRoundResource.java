package org.yimatong.hazards.patrol.rest;

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
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.patrol.PatrolRound;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Today's round over HTTP. */
@Path("/api/v1/patrols/round")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class PatrolRoundResource {

    private final PatrolRound round;

    PatrolRoundResource(PatrolRound round) {
        this.round = round;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst"})
    @Operation(
            operationId = "getPatrolRound",
            summary = "Every source with its values, alarms and promise now, and whether it was looked at today",
            description = "By enterprise and code. A value that is not fresh says so; it is not the present one.")
    public RestResponse<List<PatrolRound.Stop>> today(
            @QueryParam("area") @Nullable String area, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new PatrolRound.Place(cursor.part(0), cursor.part(1)))
                .orElse(null);
        return Page.respond(
                round.today(area, behind, page.fetch()),
                page,
                Function.identity(),
                stop -> Cursor.of(stop.entry().uscc(), stop.entry().source()),
                address);
    }
}
