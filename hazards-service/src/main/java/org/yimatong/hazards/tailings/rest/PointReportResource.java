package org.yimatong.hazards.tailings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.PointReport;
import org.yimatong.hazards.tailings.PointReportService;
import org.yimatong.hazards.tailings.PondWarning;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.PageRequest;

/** What is observed at the points of tailings ponds, over HTTP. */
@Path("/api/v1/tailings-ponds/{id}/point-reports")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Tailings ponds")
class PointReportResource {

    /**
     * What became of a report.
     *
     * @param taken how many are the newest of their point
     * @param late how many are history only, because something newer was known
     * @param warning of the pond
     */
    record PointReportAnswer(int taken, int late, PondWarning warning) {}

    /**
     * An observation of a point.
     *
     * @param warning as reported, or as it follows from the value
     * @param rule version of the rule by which it follows; missing if it was reported itself
     * @param late whether something newer was known already
     */
    @Schema(
            name = "PointReport",
            requiredProperties = {"id", "point", "observedAt", "warning", "late", "recordedAt", "recordedBy"})
    record PointReportView(
            UUID id,
            String point,
            Instant observedAt,
            @Nullable String value,
            PondWarning warning,
            @Nullable String rule,
            boolean late,
            Instant recordedAt,
            String recordedBy) {

        static PointReportView of(PointReport report) {
            return new PointReportView(
                    report.id(),
                    report.point(),
                    report.observedAt(),
                    Decimals.show(report.value()),
                    report.warning(),
                    report.rule(),
                    report.late(),
                    report.recordedAt(),
                    report.recorder().name());
        }
    }

    private final PointReportService service;
    private final PondRecordPages pages;

    PointReportResource(PointReportService service, PondRecordPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed({"enterprise", "data-gateway"})
    @Operation(
            operationId = "reportMonitoringPoints",
            summary = "Report values or colours of points; the warning of the pond follows",
            description = "All of the report is taken, or nothing. What is older than known goes to the history only.")
    @Parameter(ref = "Idempotency-Key")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PointReportAnswer.class, responseCode = "201", responseDescription = "What became of it")
    public RestResponse<PointReportAnswer> report(UUID id, @Valid @NotNull ObservationEntries entered) {
        var outcome = service.report(id, entered.all());
        return ResponseBuilder.<PointReportAnswer>created(
                        URI.create("/api/v1/tailings-ponds/%s/point-reports".formatted(id)))
                .entity(new PointReportAnswer(
                        outcome.taken(), outcome.late(), outcome.pond().warning()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listPointReports", summary = "What was reported of the points of a pond, newest first")
    public RestResponse<List<PointReportView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return pages.of(PointReport.class, id, page, PointReportView::of, address);
    }
}
