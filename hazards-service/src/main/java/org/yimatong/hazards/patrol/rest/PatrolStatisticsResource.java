package org.yimatong.hazards.patrol.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.patrol.PatrolDay;
import org.yimatong.hazards.patrol.PatrolStatistics;
import org.yimatong.hazards.roster.rest.DutyDays;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** How complete the rounds were, over HTTP. */
@Path("/api/v1/patrols/statistics")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class PatrolStatisticsResource {

    private final PatrolStatistics statistics;

    PatrolStatisticsResource(PatrolStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "analyst"})
    @Operation(
            operationId = "getPatrolStatistics",
            summary = "How many sources each officer looked at and missed, by day and area",
            description = "At most 31 days.")
    public List<PatrolDay> between(@BeanParam @Valid DutyDays days, @QueryParam("area") @Nullable String area) {
        return statistics.between(days.first(), days.last(), area);
    }
}
