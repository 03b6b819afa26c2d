package org.yimatong.inspections.finding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Findings over HTTP: filed by inspectors and enterprises, seen by all whom they concern. */
@Path("/api/v1/findings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(
        name = "Findings",
        description = "Hidden dangers found at enterprises, and their way to the verified rectification")
class FindingResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final ReportDesk reports;
    private final Findings findings;
    private final Clock clock;

    FindingResource(ReportDesk reports, Findings findings, Clock clock) {
        this.reports = reports;
        this.findings = findings;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "enterprise"})
    @Operation(
            operationId = "reportFinding",
            summary = "File a finding",
            description = "By an inspector, or by an enterprise that found it itself.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = FindingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same report was filed before under its id; the finding that came of it",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = FindingView.class)))
    public RestResponse<FindingView> report(@Valid @NotNull NewFinding request) {
        var filed = reports.file(request);
        var answer = filed.isNew()
                ? ResponseBuilder.<FindingView>created(
                        URI.create("/api/v1/findings/" + filed.finding().id()))
                : ResponseBuilder.<FindingView>ok();
        return answer.entity(FindingView.of(filed.finding(), clock))
                .header("ETag", ETags.of(filed.finding().version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listFindings", summary = "List the findings of one's areas or enterprise, newest first")
    public RestResponse<List<FindingView>> list(
            @BeanParam @Valid FindingQuery query, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var after = page.after().map(FindingCursor::placeOf).orElse(null);
        var rows = findings.newestFirst(query.filter(clock), after, page.fetch());
        return Page.respond(rows, page, row -> FindingView.of(row, clock), FindingCursor::of, address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getFinding", summary = "One finding")
    public RestResponse<FindingView> get(UUID id) {
        var finding = findings.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(FindingView.of(finding, clock))
                .header("ETag", ETags.of(finding.version()))
                .build();
    }
}
