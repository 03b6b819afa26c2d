package org.yimatong.hazards.telemetry.quarantine.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.quarantine.SensorClock;
import org.yimatong.hazards.telemetry.quarantine.SensorClocks;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** How far the clocks of sensors are ahead of ours, over HTTP. */
@Path("/api/v1/sensor-clocks")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Telemetry")
class SensorClockResource {

    private static final int A_DAY = 86_400;

    /**
     * The clock of a sensor.
     *
     * @param sensor its tag
     * @param aheadMillis by how many milliseconds it was ahead of ours when it was last compared; negative if it was
     *     behind, or all that came was late
     */
    record SensorClockView(String uscc, String area, String sensor, long aheadMillis, Instant measuredAt) {

        static SensorClockView of(SensorClock clock) {
            return new SensorClockView(
                    clock.uscc(), clock.area(), clock.tag(), clock.ahead().toMillis(), clock.measuredAt());
        }
    }

    private final SensorClocks clocks;

    SensorClockResource(SensorClocks clocks) {
        this.clocks = clocks;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "administrator", "duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "listSensorClocks",
            summary = "How far the clocks of sensors are ahead of ours, by enterprise and tag",
            description = "beyondSeconds leaves out those that differ by no more.")
    public RestResponse<List<SensorClockView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("beyondSeconds") @DefaultValue("60") @Min(0) @Max(A_DAY) int beyondSeconds,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return Page.respond(
                clocks.page(uscc, Duration.ofSeconds(beyondSeconds), page),
                page,
                SensorClockView::of,
                clock -> Cursor.of(clock.uscc(), clock.tag()),
                address);
    }
}
