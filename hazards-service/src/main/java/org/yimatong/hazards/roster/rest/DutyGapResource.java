package org.yimatong.hazards.roster.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.roster.DutyGap;
import org.yimatong.hazards.roster.DutyGaps;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Days without an officer over HTTP. */
@Path("/api/v1/duty-roster/gaps")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class DutyGapResource {

    private final DutyGaps gaps;

    DutyGapResource(DutyGaps gaps) {
        this.gaps = gaps;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "analyst"})
    @Operation(
            operationId = "listDutyGaps",
            summary = "Days on which an area with hazard sources has nobody on duty",
            description = "At most 31 days. Known as soon as the day is asked for; a turn written after the day had"
                    + " begun still is a gap, with who filled it.")
    public List<DutyGap> list(@BeanParam @Valid DutyDays days) {
        return gaps.between(days.first(), days.last());
    }
}
