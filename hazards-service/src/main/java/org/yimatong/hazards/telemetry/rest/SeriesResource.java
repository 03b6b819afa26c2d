package org.yimatong.hazards.telemetry.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.yimatong.hazards.source.Sensors;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** What one sensor read in a stretch of time, over HTTP: each reading, or rollups by minute or hour. */
@Path("/api/v1/sensors")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Telemetry")
class SeriesResource {

    private final Sensors sensors;
    private final ReadingStore readings;
    private final CurrentAccess access;
    private final SeriesPeriods periods;

    SeriesResource(Sensors sensors, ReadingStore readings, CurrentAccess access, SeriesPeriods periods) {
        this.sensors = sensors;
        this.readings = readings;
        this.access = access;
        this.periods = periods;
    }

    /** Readings of the last day, or from one instant (inclusive) to another (exclusive), oldest first. */
    @GET
    @Path("/{id}/readings")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listReadings", summary = "Readings of a sensor, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first; of times longer ago than readings are kept only rollups are left",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ReadingView.class)))
    public RestResponse<List<ReadingView>> readings(
            UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(10_000) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        var sensor = numberOf(id);
        var page = new PageRequest(limit, cursor);
        var period = periods.of(from, to);
        var after = page.after();
        var begin = after.map(end -> end.instant(0)).orElse(period.from());
        long sequence = after.map(end -> end.number(1)).orElse(Long.MIN_VALUE);
        return Page.respond(
                readings.series(sensor, begin, sequence, period.to(), page.fetch()),
                page,
                ReadingView::of,
                ReadingView::behind,
                address);
    }

    /** Minutes or hours of the last day, or those from one instant to another; both are rounded to whole ones. */
    @GET
    @Path("/{id}/rollups")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listRollups", summary = "Least, greatest, mean, first and last value by minute or hour")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first, as columns; those without readings are missing. For more than 50000 see Link",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RollupsView.class)))
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<byte[]> rollups(
            UUID id,
            @QueryParam("resolution") @DefaultValue("minute") @Schema(enumeration = {"minute", "hour"})
                    String resolution,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context UriInfo address) {
        var sensor = numberOf(id);
        var by = SeriesPeriods.resolution(resolution);
        var period = periods.of(from, to);
        var part = period.firstPart(by);
        var answer =
                RestResponse.ResponseBuilder.ok(RollupsJson.of(readings.rollups(sensor, by, part.from(), part.to())));
        period.next(part, address).ifPresent(next -> answer.header("Link", next));
        return answer.build();
    }

    private int numberOf(UUID id) {
        return sensors.visible(access.get(), id).orElseThrow(NotFound::new).number();
    }
}
