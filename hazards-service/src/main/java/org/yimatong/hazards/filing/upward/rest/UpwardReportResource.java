package org.yimatong.hazards.filing.upward.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.filing.upward.ReportTier;
import org.yimatong.hazards.filing.upward.UpwardReport;
import org.yimatong.hazards.filing.upward.UpwardReportService;
import org.yimatong.hazards.filing.upward.UpwardReportState;
import org.yimatong.hazards.filing.upward.UpwardReports;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** What the bureau reports upward, over HTTP. */
@Path("/api/v1/hazard-source-upward-reports")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Filing")
class UpwardReportResource {

    /**
     * That it was reported.
     *
     * @param document the letter with which it was reported
     */
    record NewUpwardReportRecord(
            @NotNull @ThisCentury LocalDate reportedOn,
            @NotNull @Valid DocumentRef document) {}

    private final UpwardReportService service;
    private final UpwardReports reports;
    private final StepAnswers<UpwardReport, UpwardReportView> answers =
            new StepAnswers<>(UpwardReport.class, UpwardReportView::of);

    UpwardReportResource(UpwardReportService service, UpwardReports reports) {
        this.service = service;
        this.reports = reports;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst"})
    @Operation(
            operationId = "listUpwardReports",
            summary = "Filed sources that are, or were, to be reported to the bureau above, those due first",
            description = "County to city: levels one and two, by quarter. City to province: level one, by half-year.")
    public RestResponse<List<UpwardReportView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("area") @Nullable String area,
            @QueryParam("tier") @Nullable ReportTier tier,
            @QueryParam("state") @Nullable UpwardReportState state,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new UpwardReports.Filter(uscc, source, area, tier, state, overdue);
        return Page.respond(
                reports.dueFirst(filter, Place.behind(page), page.fetch()),
                page,
                UpwardReportView::of,
                report -> new Place(report.dueAt(), report.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst"})
    @Operation(operationId = "getUpwardReport", summary = "One filed source that is, or was, to be reported")
    public RestResponse<UpwardReportView> one(UUID id) {
        return answers.of(reports.visible(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/record")
    @RolesAllowed("registrar")
    @Operation(
            operationId = "recordUpwardReport",
            summary = "Write down that it was reported, and with which letter",
            description =
                    "In time only if it is written down in time. For the province: only who answers for the city.")
    public RestResponse<UpwardReportView> record(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewUpwardReportRecord entered) {
        return answers.after(
                () -> service.record(id, ExpectedVersion.of(seen), entered.reportedOn(), entered.document()));
    }
}
