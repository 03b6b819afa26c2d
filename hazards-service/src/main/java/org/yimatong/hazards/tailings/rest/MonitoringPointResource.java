package org.yimatong.hazards.tailings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.MonitoredItem;
import org.yimatong.hazards.tailings.MonitoringPoint;
import org.yimatong.hazards.tailings.MonitoringPoints;
import org.yimatong.hazards.tailings.PointThresholds;
import org.yimatong.hazards.tailings.TailingsPondService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The monitoring points of tailings ponds over HTTP. */
@Path("/api/v1/tailings-ponds/{id}/points")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Tailings ponds")
class MonitoringPointResource {

    /**
     * A point to be set up.
     *
     * @param code unique within the pond
     * @param thresholds of its design; those that follow from rules are not entered
     */
    record PointEntry(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_.:-]{1,50}")
            String code,

            @NotBlank @PlainText @Size(max = 200) String name,
            @NotNull MonitoredItem item,
            @Nullable @Valid ThresholdEntry thresholds) {}

    private final TailingsPondService service;
    private final MonitoringPoints points;
    private final PondViews views;

    MonitoringPointResource(TailingsPondService service, MonitoringPoints points, PondViews views) {
        this.service = service;
        this.points = points;
        this.views = views;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "inspector"})
    @Operation(operationId = "setUpMonitoringPoint", summary = "Set up a point of a pond")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = MonitoringPointView.class, responseCode = "201", responseDescription = "The point")
    public RestResponse<MonitoringPointView> setUp(UUID id, @Valid @NotNull PointEntry entered) {
        var design = entered.thresholds() == null
                ? new PointThresholds(null, null, null, null)
                : entered.thresholds().thresholds();
        var point = service.setUp(id, entered.code(), entered.name(), entered.item(), design);
        return ResponseBuilder.<MonitoringPointView>created(
                        URI.create("/api/v1/tailings-ponds/%s/points/%s".formatted(id, point.code())))
                .entity(view(point))
                .header("ETag", ETags.of(point.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listMonitoringPoints", summary = "The points of a pond as they stand, by code")
    public RestResponse<List<MonitoringPointView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var grade = views.visible(id).grade();
        var after = page.after().map(cursor -> cursor.part(0)).orElse("");
        return Page.respond(
                points.of(id, after, page.fetch()),
                page,
                point -> MonitoringPointView.of(point, grade),
                point -> Cursor.of(point.code()),
                address);
    }

    @PUT
    @Path("{code}/thresholds")
    @RolesAllowed({"registrar", "inspector"})
    @Operation(
            operationId = "setPointThresholds",
            summary = "Give a point the thresholds of another design; its newest value is judged anew")
    public RestResponse<MonitoringPointView> redesign(
            UUID id,
            String code,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ThresholdEntry thresholds) {
        return new StepAnswers<>(MonitoringPoint.class, this::view)
                .after(() -> service.redesign(id, code, ExpectedVersion.of(seen), thresholds.thresholds()));
    }

    private MonitoringPointView view(MonitoringPoint point) {
        return MonitoringPointView.of(point, views.visible(point.pondId()).grade());
    }
}
