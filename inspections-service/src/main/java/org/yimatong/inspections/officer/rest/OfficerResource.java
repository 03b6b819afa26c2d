package org.yimatong.inspections.officer.rest;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.officer.Officer;
import org.yimatong.inspections.officer.OfficerService;
import org.yimatong.inspections.officer.Officers;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** The register of officers over HTTP. */
@Path("/api/v1/officers")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Officers", description = "Law-enforcement officers: who may be drawn and sent to an enterprise")
class OfficerResource {

    private final OfficerService service;
    private final Officers officers;
    private final StepAnswers<Officer, OfficerView> answers = new StepAnswers<>(Officer.class, OfficerView::of);

    OfficerResource(OfficerService service, Officers officers) {
        this.service = service;
        this.officers = officers;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @RowsOf(Whose.AN_AREA)
    @Operation(operationId = "registerOfficer", summary = "Enter an officer of one's areas in the register")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = OfficerView.class, responseCode = "201", responseDescription = "The officer")
    public RestResponse<OfficerView> register(@Valid @NotNull OfficerOrder order) {
        var officer = service.register(order.asEntry());
        return ResponseBuilder.<OfficerView>created(URI.create("/api/v1/officers/" + officer.id()))
                .entity(OfficerView.of(officer))
                .header("ETag", ETags.of(officer.version()))
                .build();
    }

    @GET
    @RolesAllowed({"supervisor", "inspector", "duty-officer", "analyst"})
    @Transactional
    @Operation(operationId = "listOfficers", summary = "List the officers, by certificate number")
    public RestResponse<List<OfficerView>> list(
            @QueryParam("area") @Nullable @Pattern(regexp = SupervisedAreas.KEY) String area,
            @QueryParam("active")
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    @Pattern(regexp = "true|false")
                    String active,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(cursor -> cursor.part(0)).orElse("");
        var onDuty = active == null ? null : Boolean.valueOf(active);
        var rows = officers.byCertificate(area, onDuty, behind, page.fetch());
        return Page.respond(rows, page, OfficerView::of, officer -> Cursor.of(officer.certificate()), address);
    }

    @GET
    @RolesAllowed({"supervisor", "inspector", "duty-officer", "analyst"})
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getOfficer", summary = "One officer")
    public RestResponse<OfficerView> get(UUID id) {
        return answers.of(officers.findByIdOptional(id).orElseThrow(NotFound::new));
    }
}
