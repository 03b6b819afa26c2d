package org.yimatong.hazards.assessment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.assessment.AssessmentService;
import org.yimatong.hazards.assessment.ReassessmentCause;
import org.yimatong.hazards.assessment.Reassessments;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.text.PlainText;

/** What makes hazard sources due to be assessed again, over HTTP. */
@Path("/api/v1/hazard-sources/{source}/reassessment-triggers")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Assessment")
class TriggerResource {

    /** Something that happened, to be written down. */
    record NewTrigger(
            @NotNull ReassessmentCause cause,
            @NotNull @ThisCentury LocalDate happenedOn,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final AssessmentService service;
    private final Reassessments reassessments;

    TriggerResource(AssessmentService service, Reassessments reassessments) {
        this.service = service;
        this.reassessments = reassessments;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "inspector", "duty-officer", "enterprise"})
    @Operation(
            operationId = "triggerReassessment",
            summary = "Write down what makes a hazard source due to be assessed again, at once")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(
            value = ReassessmentTriggerView.class,
            responseCode = "201",
            responseDescription = "What happened")
    public RestResponse<ReassessmentTriggerView> trigger(UUID source, @Valid @NotNull NewTrigger entered) {
        var trigger = service.trigger(source, entered.cause(), entered.happenedOn(), entered.reason());
        return ResponseBuilder.<ReassessmentTriggerView>created(
                        URI.create("/api/v1/hazard-sources/%s/reassessment-triggers".formatted(source)))
                .entity(ReassessmentTriggerView.of(trigger))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listReassessmentTriggers", summary = "What happened to a hazard source, newest first")
    public RestResponse<List<ReassessmentTriggerView>> list(
            UUID source, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        service.requireVisible(source);
        var behind = page.after()
                .map(cursor -> new Reassessments.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                reassessments.triggers(source, behind, page.fetch()),
                page,
                ReassessmentTriggerView::of,
                row -> Cursor.of(row.recordedAt().toString(), row.id().toString()),
                address);
    }
}
