package org.yimatong.hazards.alarm.statistics.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.alarm.statistics.AlarmStatistics;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Statistics of alarms over HTTP. */
@Path("/api/v1/alarm-statistics")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AlarmStatisticsResource {

    private final AlarmStatistics statistics;
    private final CurrentAccess access;
    private final Clock clock;

    AlarmStatisticsResource(AlarmStatistics statistics, CurrentAccess access, Clock clock) {
        this.statistics = statistics;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "getAlarmStatistics",
            summary = "How much the alarms of some days asked of their operators, beside what ISA-18.2 asks for",
            description = "Of all that the caller may see, or of one area, enterprise or hazard source. At most 92"
                    + " days.")
    public AlarmStatisticsView ofDays(@BeanParam @Valid StatisticsQuery query) {
        var scope = query.scope(clock);
        return AlarmStatisticsView.of(
                query.first(clock), query.last(clock), scope.until(), statistics.of(access.get(), scope));
    }
}
