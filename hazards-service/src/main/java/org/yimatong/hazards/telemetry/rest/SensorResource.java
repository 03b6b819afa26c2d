package org.yimatong.hazards.telemetry.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.source.Sensors;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Sensors with their latest reading, over HTTP. */
@Path("/api/v1/sensors")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Telemetry")
class SensorResource {

    private final Sensors sensors;
    private final ReadingStore readings;
    private final CurrentAccess access;

    SensorResource(Sensors sensors, ReadingStore readings, CurrentAccess access) {
        this.sensors = sensors;
        this.readings = readings;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listSensors", summary = "Sensors with their latest reading")
    @APIResponse(
            responseCode = "200",
            description = "By enterprise and tag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SensorView.class)))
    public RestResponse<List<SensorView>> list(
            @QueryParam("source") @Nullable String source,
            @QueryParam("uscc") @Nullable String uscc,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var found = sensors.visible(access.get(), uscc, source, page);
        var latest = readings.latest(found.stream().map(Sensor::number).toList());
        return Page.respond(
                found,
                page,
                sensor -> SensorView.of(sensor, latest.get(sensor.number())),
                sensor -> Cursor.of(sensor.uscc(), sensor.tag()),
                address);
    }
}
