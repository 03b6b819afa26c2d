package org.yimatong.hazards.health.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.yimatong.hazards.health.HealthEpisodes;
import org.yimatong.hazards.source.Sensors;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** What a sensor went through, over HTTP. */
@Path("/api/v1/sensors/{id}/health")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Sensor health")
class HealthHistoryResource {

    private final Sensors sensors;
    private final HealthEpisodes episodes;
    private final CurrentAccess access;

    HealthHistoryResource(Sensors sensors, HealthEpisodes episodes, CurrentAccess access) {
        this.sensors = sensors;
        this.episodes = episodes;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listHealthOfSensor", summary = "When a sensor could not be relied upon, and why")
    @APIResponse(
            responseCode = "200",
            description = "Newest first; those that stand have no end",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = HealthEpisodeView.class)))
    public RestResponse<List<HealthEpisodeView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var sensor = sensors.visible(access.get(), id).orElseThrow(NotFound::new);
        var filter = new HealthEpisodes.Filter(sensor.id(), null, null, null, null, null);
        return Page.respond(
                episodes.visible(access.get(), filter, page),
                page,
                HealthEpisodeView::of,
                HealthEpisodes::cursor,
                address);
    }
}
