package org.yimatong.inspections.publication.credit.rest;

import static org.yimatong.inspections.publication.credit.CreditKind.PENALTY;

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
import org.yimatong.inspections.publication.credit.Penalty;
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

/** Penalties over HTTP. */
@Path("/api/v1/penalties")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Publications")
class PenaltyResource {

    private final CreditService service;
    private final CreditRecords records;
    private final StepAnswers<CreditRecord, PenaltyView> answers =
            new StepAnswers<>(CreditRecord.class, PenaltyView::of);

    PenaltyResource(CreditService service, CreditRecords records) {
        this.service = service;
        this.records = records;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(operationId = "recordPenalty", summary = "Record a penalty (行政处罚); it has to be published in time")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = PenaltyView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<PenaltyView> record(@Valid @NotNull Penalty request) {
        var credit = service.record(request);
        return ResponseBuilder.<PenaltyView>created(URI.create("/api/v1/penalties/" + credit.id()))
                .entity(PenaltyView.of(credit))
                .header("ETag", ETags.of(credit.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listPenalties",
            summary = "The penalties of one's areas or enterprise, latest decision first")
    public RestResponse<List<PenaltyView>> list(
            @QueryParam("uscc") @Nullable @Pattern(regexp = CreditContent.USCC) String uscc,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.day(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                records.latestFirst(CreditFilter.of(PENALTY, uscc, from, to), after, page.fetch()),
                page,
                PenaltyView::of,
                row -> Cursor.of(row.decidedOn().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getPenalty", summary = "One penalty")
    public RestResponse<PenaltyView> get(UUID id) {
        return answers.of(records.visible(PENALTY, id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "revokePenalty",
            summary = "Take back a penalty that was set aside, or recorded by mistake")
    public RestResponse<PenaltyView> revoke(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewRevocation revocation) {
        return answers.after(() -> service.revoke(PENALTY, id, ExpectedVersion.of(seen), revocation.reason()));
    }
}
