package org.yimatong.hazards.telemetry.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Sensors with what they read, over HTTP. */
@Path("/api/v1/sensors")
@RunOnVirtualThread
@Tag(name = "Telemetry")
class SensorResource {

    private static final Duration LAST = Duration.ofHours(24);

    private final Sensors sensors;
    private final ReadingStore readings;
    private final CurrentAccess access;
    private final Clock clock;

    SensorResource(Sensors sensors, ReadingStore readings, CurrentAccess access, Clock clock) {
        this.sensors = sensors;
        this.readings = readings;
        this.access = access;
        this.clock = clock;
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

    /** Readings of the last day, or from one instant (inclusive) to another (exclusive), oldest first. */
    @GET
    @Path("/{id}/readings")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listReadings", summary = "Readings of a sensor, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ReadingView.class)))
    public List<ReadingView> readings(
            UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(10_000) int limit) {
        var sensor = sensors.visible(access.get(), id).orElseThrow(NotFound::new);
        var end = to == null ? clock.instant().plus(LAST) : TimeInAddress.instant("to", to);
        var start = from == null ? clock.instant().minus(LAST) : TimeInAddress.instant("from", from);
        return readings.series(sensor.number(), start, end, limit).stream()
                .map(ReadingView::of)
                .toList();
    }
}
