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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.patrol.PatrolMiss;
import org.yimatong.hazards.patrol.PatrolMisses;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The gaps of the patrol over HTTP. */
@Path("/api/v1/patrols/misses")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class PatrolMissResource {

    /**
     * A source that nobody looked at by the deadline of a day.
     *
     * @param officer who was on duty, the stand-in if there was one; missing if nobody was
     * @param missedAt the deadline
     */
    record PatrolMissView(
            UUID sourceId,
            String uscc,
            String area,
            String source,
            String name,
            LocalDate day,
            @Nullable String officer,
            Instant missedAt) {

        static PatrolMissView of(PatrolMiss miss) {
            return new PatrolMissView(
                    miss.sourceId(),
                    miss.uscc(),
                    miss.area(),
                    miss.source(),
                    miss.name(),
                    miss.day(),
                    miss.officer(),
                    miss.missedAt());
        }
    }

    private final PatrolMisses misses;

    PatrolMissResource(PatrolMisses misses) {
        this.misses = misses;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst"})
    @Operation(operationId = "listPatrolMisses", summary = "Sources nobody looked at by the deadline, newest day first")
    public RestResponse<List<PatrolMissView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("day") @Nullable String day,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new PatrolMisses.Place(cursor.day(0), cursor.id(1)))
                .orElse(null);
        var wanted = day == null ? null : TimeInAddress.day("day", day);
        return Page.respond(
                misses.list(uscc, wanted, behind, page.fetch()),
                page,
                PatrolMissView::of,
                miss -> Cursor.of(miss.day().toString(), miss.sourceId().toString()),
                address);
    }
}
