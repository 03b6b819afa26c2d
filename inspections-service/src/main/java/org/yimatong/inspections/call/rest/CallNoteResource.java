package org.yimatong.inspections.call.rest;

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
import org.yimatong.inspections.call.CallNotes;
import org.yimatong.inspections.call.CallNotes.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Notes of calls over HTTP, for officials only. */
@Path("/api/v1/calls")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Calls", description = "Notes of telephone calls to enterprises")
class CallNoteResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CallNotes notes;

    CallNoteResource(CallNotes notes) {
        this.notes = notes;
    }

    @POST
    @Idempotent
    @RolesAllowed({"duty-officer", "inspector", "supervisor"})
    @Operation(operationId = "noteCall", summary = "Note a call to an enterprise")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CallNoteView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same call was noted before under its id",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CallNoteView.class)))
    public RestResponse<CallNoteView> note(@Valid @NotNull NewCallNote request) {
        var id = request.id() == null ? UUID.randomUUID() : request.id();
        var noted = notes.note(id, request.uscc(), request.call());
        var answer = noted.isNew()
                ? ResponseBuilder.<CallNoteView>created(URI.create("/api/v1/calls/" + id))
                : ResponseBuilder.<CallNoteView>ok();
        return answer.entity(CallNoteView.of(noted.note())).build();
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "inspector", "supervisor"})
    @Operation(operationId = "listCalls", summary = "The calls to enterprises of one's areas, latest first")
    public RestResponse<List<CallNoteView>> list(
            @QueryParam("uscc") @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String uscc,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                notes.latestFirst(uscc, after, page.fetch()),
                page,
                CallNoteView::of,
                row -> Cursor.of(row.call().calledAt().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"duty-officer", "inspector", "supervisor"})
    @Operation(operationId = "getCall", summary = "One note of a call")
    public RestResponse<CallNoteView> get(UUID id) {
        return ResponseBuilder.ok(CallNoteView.of(notes.visible(id).orElseThrow(NotFound::new)))
                .build();
    }
}
