package org.yimatong.inspections.finding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.FindingFilter;
import org.yimatong.inspections.finding.FindingService;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Findings over HTTP: filed by inspectors, seen by all whom they concern. */
@Path("/api/v1/findings")
@RunOnVirtualThread
@Tag(
        name = "Findings",
        description = "Hidden dangers found at enterprises, and their way to the verified rectification")
class FindingResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final FindingService service;
    private final Findings findings;
    private final Clock clock;

    FindingResource(FindingService service, Findings findings, Clock clock) {
        this.service = service;
        this.findings = findings;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(operationId = "reportFinding", summary = "File a finding")
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
        var filed = service.report(request.asReport());
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
            @QueryParam("uscc") @Nullable @Pattern(regexp = NewFinding.USCC) String uscc,
            @QueryParam("state") @Nullable FindingState state,
            @QueryParam("severity") @Nullable Severity severity,
            @QueryParam("inspectionId") @Nullable UUID inspectionId,
            @QueryParam("checkRecordId") @Nullable UUID checkRecordId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(FindingCursor::placeOf).orElse(null);
        var rows = findings.newestFirst(
                new FindingFilter(uscc, state, severity, inspectionId, checkRecordId), after, page.fetch());
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
