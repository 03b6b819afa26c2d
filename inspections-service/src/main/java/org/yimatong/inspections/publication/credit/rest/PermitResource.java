package org.yimatong.inspections.publication.credit.rest;

import static org.yimatong.inspections.publication.credit.CreditKind.PERMIT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.yimatong.inspections.publication.credit.CreditContent;
import org.yimatong.inspections.publication.credit.CreditFilter;
import org.yimatong.inspections.publication.credit.CreditRecord;
import org.yimatong.inspections.publication.credit.CreditRecords;
import org.yimatong.inspections.publication.credit.CreditRecords.Place;
import org.yimatong.inspections.publication.credit.CreditService;
import org.yimatong.inspections.publication.credit.Permit;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Permits over HTTP. */
@Path("/api/v1/administrative-permits")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Publications")
class PermitResource {

    private final CreditService service;
    private final CreditRecords records;
    private final StepAnswers<CreditRecord, PermitView> answers = new StepAnswers<>(CreditRecord.class, PermitView::of);

    PermitResource(CreditService service, CreditRecords records) {
        this.service = service;
        this.records = records;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(operationId = "recordPermit", summary = "Record a permit (行政许可); it has to be published in time")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = PermitView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<PermitView> record(@Valid @NotNull Permit request) {
        var credit = service.record(request);
        return ResponseBuilder.<PermitView>created(URI.create("/api/v1/administrative-permits/" + credit.id()))
                .entity(PermitView.of(credit))
                .header("ETag", ETags.of(credit.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listPermits", summary = "The permits of one's areas or enterprise, latest decision first")
    public RestResponse<List<PermitView>> list(
            @QueryParam("uscc") @Nullable @Pattern(regexp = CreditContent.USCC) String uscc,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.day(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                records.latestFirst(CreditFilter.of(PERMIT, uscc, from, to), after, page.fetch()),
                page,
                PermitView::of,
                row -> Cursor.of(row.decidedOn().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getPermit", summary = "One permit")
    public RestResponse<PermitView> get(UUID id) {
        return answers.of(records.visible(PERMIT, id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "revokePermit", summary = "Take back a permit that was set aside, or recorded by mistake")
    public RestResponse<PermitView> revoke(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewRevocation revocation) {
        return answers.after(() -> service.revoke(PERMIT, id, ExpectedVersion.of(seen), revocation.reason()));
    }
}
