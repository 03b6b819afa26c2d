package org.yimatong.hazards.alarm.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.flood.AlarmFloods;
import org.yimatong.hazards.alarm.flood.FirstOut;
import org.yimatong.hazards.alarm.flood.FloodSummary;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Floods of alarms over HTTP. */
@Path("/api/v1/alarm-floods")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AlarmFloodResource {

    /**
     * A flood with its alarms.
     *
     * @param alarms how many are its own; once it has ended, how many it had then
     * @param firstOut the alarm that came first by the clocks of the sensors (首出报警)
     */
    @Schema(name = "AlarmFloodDetails")
    record FloodDetails(
            @JsonUnwrapped AlarmFloodView flood,
            long alarms,
            @Nullable FirstOut firstOut) {}

    private final AlarmFloods floods;
    private final FloodSummary summary;
    private final CurrentAccess access;

    AlarmFloodResource(AlarmFloods floods, FloodSummary summary, CurrentAccess access) {
        this.floods = floods;
        this.summary = summary;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listAlarmFloods", summary = "Floods of alarms, newest first")
    public RestResponse<List<AlarmFloodView>> list(
            @QueryParam("lasting") @Parameter(description = "true: those that have not ended") @Nullable
                    Boolean lasting,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return Page.respond(
                floods.newestFirst(access.get(), lasting, Place.behind(page), page.fetch()),
                page,
                AlarmFloodView::of,
                flood -> new Place(flood.beganAt(), flood.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getAlarmFlood", summary = "One flood, with its first-out alarm")
    public FloodDetails one(UUID id) {
        var flood = floods.visible(access.get(), id).orElseThrow(NotFound::new);
        return new FloodDetails(
                AlarmFloodView.of(flood),
                summary.alarms(flood),
                summary.firstOut(flood).orElse(null));
    }
}
