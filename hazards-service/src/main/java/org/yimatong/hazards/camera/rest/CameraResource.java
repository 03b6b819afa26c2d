package org.yimatong.hazards.camera.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.camera.Camera;
import org.yimatong.hazards.camera.CameraFreshness;
import org.yimatong.hazards.camera.CameraReports;
import org.yimatong.hazards.camera.Cameras;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Cameras over HTTP. */
@Path("/api/v1/cameras")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Cameras")
class CameraResource {

    /**
     * Whether a camera was online, and when that was seen.
     *
     * @param at of what was seen, not of the report
     */
    record OnlineState(
            @NotNull Boolean online, @NotNull @ThisCentury Instant at) {}

    private final Cameras cameras;
    private final CameraReports reports;
    private final CameraFreshness freshness;
    private final CurrentAccess access;

    CameraResource(Cameras cameras, CameraReports reports, CameraFreshness freshness, CurrentAccess access) {
        this.cameras = cameras;
        this.reports = reports;
        this.freshness = freshness;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listCameras", summary = "Cameras, whether they are online, and where to watch them")
    @APIResponse(
            responseCode = "200",
            description = "By enterprise and device",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CameraView.class)))
    public RestResponse<List<CameraView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable String source,
            @QueryParam("online") @Nullable Boolean online,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return Page.respond(
                cameras.visible(access.get(), uscc, source, online, page),
                page,
                this::view,
                camera -> Cursor.of(camera.uscc(), camera.deviceId()),
                address);
    }

    /** The newest report counts; one that is older than what is known changes nothing. */
    @PUT
    @Path("/{deviceId}/online-state")
    @RolesAllowed("data-gateway")
    @Operation(operationId = "reportCamera", summary = "Report whether a camera was online")
    public CameraView report(String deviceId, @Valid @NotNull OnlineState state) {
        return view(reports.report(deviceId, state.online(), state.at()));
    }

    private CameraView view(Camera camera) {
        return CameraView.of(camera, freshness.of(camera));
    }
}
