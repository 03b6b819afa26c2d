package org.yimatong.enterprises.complaint.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.complaint.ComplaintDesk;
import org.yimatong.enterprises.complaint.ComplaintFilter;
import org.yimatong.enterprises.complaint.ComplaintStatus;
import org.yimatong.enterprises.complaint.Complaints;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.CurrentRequest;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Complaints over HTTP: filed by anyone, seen by officials of the area, never by the enterprise. */
@Path("/api/v1/complaints")
@RowsOf(Whose.AN_AREA)
@Tag(name = "complaints", description = "Complaints about enterprises, from anyone who scanned their code")
@RunOnVirtualThread
class ComplaintResource {

    private static final String SENDER = "X-Forwarded-For";

    private final ComplaintDesk desk;
    private final Complaints complaints;
    private final CurrentRequest request;

    ComplaintResource(ComplaintDesk desk, Complaints complaints, CurrentRequest request) {
        this.desk = desk;
        this.complaints = complaints;
        this.request = request;
    }

    @POST
    @Idempotent
    @PermitAll
    @RowsOf(Whose.THE_BEARER)
    @SecurityRequirements
    @Operation(operationId = "fileComplaint", summary = "Files a complaint about the enterprise whose code was scanned")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(
            value = ComplaintReceiptView.class,
            responseCode = "201",
            responseDescription = "Filed; with the receipt by which it can be followed")
    public RestResponse<ComplaintReceiptView> file(@Valid @NotNull NewComplaint complaint) {
        var sender = request.header(SENDER);
        var filed = desk.file(
                complaint.token(),
                complaint.kind(),
                complaint.text(),
                complaint.asContact(),
                sender == null ? "" : sender);
        return ResponseBuilder.<ComplaintReceiptView>created(URI.create(
                        "/api/v1/complaint-receipts/" + filed.receipt().value()))
                .entity(ComplaintReceiptView.of(filed))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "listComplaints", summary = "Complaints in the caller's areas, newest first")
    public RestResponse<List<ComplaintView>> list(
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String uscc,
            @RestQuery @Nullable ComplaintStatus status,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(TimePlace::of).orElse(null);
        var rows = complaints.newestFirst(new ComplaintFilter(area, uscc, status), after, page.fetch());
        return Page.respond(
                rows,
                page,
                ComplaintView::of,
                complaint -> new TimePlace(complaint.filedAt(), complaint.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "getComplaint", summary = "A complaint, its contact masked")
    public RestResponse<ComplaintView> get(@RestPath UUID id) {
        var complaint = complaints.supervised(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(ComplaintView.of(complaint))
                .header("ETag", ETags.of(complaint.version()))
                .build();
    }
}
