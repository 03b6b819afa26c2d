package org.yimatong.inspections.consultation.rest;

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
import org.yimatong.inspections.consultation.ConsultationFilter;
import org.yimatong.inspections.consultation.ConsultationService;
import org.yimatong.inspections.consultation.ConsultationState;
import org.yimatong.inspections.consultation.Consultations;
import org.yimatong.inspections.consultation.Consultations.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Consultations over HTTP: asked by enterprises, seen by all whom they concern. */
@Path("/api/v1/consultations")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Consultations", description = "What enterprises ask experts, and what they are answered")
class ConsultationResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final ConsultationService service;
    private final Consultations consultations;

    ConsultationResource(ConsultationService service, Consultations consultations) {
        this.service = service;
        this.consultations = consultations;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(operationId = "askExpert", summary = "Ask an expert; who that is, is decided within moments")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was asked before under its id; what became of it",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ConsultationView.class)))
    public RestResponse<ConsultationView> ask(@Valid @NotNull NewConsultation request) {
        var id = request.id() == null ? UUID.randomUUID() : request.id();
        var taken = service.ask(id, request.uscc(), request.question(), request.attached());
        var answer = taken.isNew()
                ? ResponseBuilder.<ConsultationView>created(URI.create("/api/v1/consultations/" + id))
                : ResponseBuilder.<ConsultationView>ok();
        return answer.entity(ConsultationView.of(taken.consultation()))
                .header("ETag", ETags.of(taken.consultation().version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "expert", "duty-officer", "supervisor", "inspector"})
    @Operation(operationId = "listConsultations", summary = "The consultations that concern one, newest first")
    public RestResponse<List<ConsultationView>> list(
            @QueryParam("uscc") @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String uscc,
            @QueryParam("state") @Nullable ConsultationState state,
            @QueryParam("field") @Nullable String field,
            @QueryParam("escalated") @Nullable Boolean escalated,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        var filter = new ConsultationFilter(uscc, state, field, escalated);
        return Page.respond(
                consultations.newestFirst(filter, after, page.fetch()),
                page,
                ConsultationView::of,
                row -> Cursor.of(row.askedAt().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"enterprise", "expert", "duty-officer", "supervisor", "inspector"})
    @Operation(operationId = "getConsultation", summary = "One consultation")
    public RestResponse<ConsultationView> get(UUID id) {
        var consultation = consultations.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(ConsultationView.of(consultation))
                .header("ETag", ETags.of(consultation.version()))
                .build();
    }
}
