package org.yimatong.hazards.telemetry.quarantine.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.quarantine.QuarantineReason;
import org.yimatong.hazards.telemetry.quarantine.QuarantinedReading;
import org.yimatong.hazards.telemetry.quarantine.QuarantinedReadings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Readings whose time cannot be true, over HTTP. */
@Path("/api/v1/quarantined-readings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Telemetry")
class QuarantinedReadingResource {

    /**
     * A reading whose time cannot be true.
     *
     * @param sensor its tag
     * @param gateway name of the data gateway that sent it
     * @param observedAt as the sensor says
     */
    record QuarantinedReadingView(
            long id,
            String uscc,
            String area,
            String sensor,
            String gateway,
            QuarantineReason reason,
            Instant observedAt,
            Instant receivedAt,
            long sequence,
            double value) {

        static QuarantinedReadingView of(QuarantinedReading reading) {
            return new QuarantinedReadingView(
                    reading.id(),
                    reading.uscc(),
                    reading.area(),
                    reading.tag(),
                    reading.gateway(),
                    reading.reason(),
                    reading.observedAt(),
                    reading.receivedAt(),
                    reading.sequence(),
                    reading.value());
        }
    }

    private final QuarantinedReadings readings;

    QuarantinedReadingResource(QuarantinedReadings readings) {
        this.readings = readings;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "administrator", "duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "listQuarantinedReadings",
            summary = "Readings whose time cannot be true, newest first",
            description = "The newest of each sensor; they were refused, and neither stored nor looked at for alarms.")
    public RestResponse<List<QuarantinedReadingView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("sensor") @Nullable String tag,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new QuarantinedReadings.Place(cursor.instant(0), cursor.number(1)))
                .orElse(null);
        return Page.respond(
                readings.newest(uscc, tag, behind, page.fetch()),
                page,
                QuarantinedReadingView::of,
                reading -> Cursor.of(reading.receivedAt().toString(), String.valueOf(reading.id())),
                address);
    }
}
