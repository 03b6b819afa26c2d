package org.yimatong.hazards.health.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.yimatong.hazards.health.HealthCondition;
import org.yimatong.hazards.health.HealthEpisodes;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Which sensors cannot be relied upon, over HTTP. */
@Path("/api/v1/sensor-health")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Sensor health")
class SensorHealthResource {

    private final HealthEpisodes episodes;
    private final CurrentAccess access;

    SensorHealthResource(HealthEpisodes episodes, CurrentAccess access) {
        this.episodes = episodes;
        this.access = access;
    }

    /** Those that stand, unless {@code standing} is false. */
    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listSensorHealth", summary = "Sensors that cannot be relied upon, and why")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = HealthEpisodeView.class)))
    public RestResponse<List<HealthEpisodeView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable String source,
            @QueryParam("area") @Nullable String area,
            @QueryParam("condition") @Nullable HealthCondition condition,
            @QueryParam("standing") @DefaultValue("true") boolean standing,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new HealthEpisodes.Filter(null, uscc, source, area, condition, standing);
        return Page.respond(
                episodes.visible(access.get(), filter, page),
                page,
                HealthEpisodeView::of,
                HealthEpisodes::cursor,
                address);
    }
}
