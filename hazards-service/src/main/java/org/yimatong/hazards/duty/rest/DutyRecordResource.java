package org.yimatong.hazards.duty.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.duty.DutyRecord;
import org.yimatong.hazards.duty.SafetyDuties;
import org.yimatong.hazards.duty.SafetyDutyService;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** What is done for duties, over HTTP. */
@Path("/api/v1/hazard-source-duties/{id}/records")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Safety duties")
class DutyRecordResource {

    /**
     * What was done, to be written down.
     *
     * @param agency that did it; needed for a quantitative risk assessment
     */
    record NewDutyRecord(
            @NotNull @ThisCentury LocalDate doneOn,
            @Nullable @PlainText @Size(min = 1, max = 200) String agency,
            @NotNull @Valid DocumentRef document) {}

    /**
     * What was done.
     *
     * @param assessmentId from which the duty followed then
     */
    record DutyRecordView(
            UUID id,
            UUID assessmentId,
            LocalDate doneOn,
            @Nullable String agency,
            DocumentRef document,
            Instant recordedAt,
            String recordedBy) {

        static DutyRecordView of(DutyRecord record) {
            return new DutyRecordView(
                    record.id(),
                    record.assessmentId(),
                    record.doneOn(),
                    record.agency(),
                    record.document(),
                    record.recordedAt(),
                    record.recorder().name());
        }
    }

    private final SafetyDutyService service;
    private final SafetyDuties duties;

    DutyRecordResource(SafetyDutyService service, SafetyDuties duties) {
        this.service = service;
        this.duties = duties;
    }

    @POST
    @Idempotent
    @RolesAllowed({"enterprise", "registrar", "inspector"})
    @Operation(operationId = "recordForSafetyDuty", summary = "Write down what was done for a duty, and what shows it")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = SafetyDutyView.class, responseCode = "201", responseDescription = "The duty after it")
    public RestResponse<SafetyDutyView> add(UUID id, @Valid @NotNull NewDutyRecord entered) {
        var entry = new DutyRecord.Entry(entered.doneOn(), entered.agency(), entered.document());
        return ResponseBuilder.<SafetyDutyView>created(
                        URI.create("/api/v1/hazard-source-duties/%s/records".formatted(id)))
                .entity(SafetyDutyView.of(service.meet(id, entry)))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listSafetyDutyRecords", summary = "What was done for a duty, the first record first")
    public RestResponse<List<DutyRecordView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        if (duties.visible(id).isEmpty()) {
            throw new NotFound();
        }
        return Page.respond(
                duties.records(id, Place.behind(page), page.fetch()),
                page,
                DutyRecordView::of,
                record -> new Place(record.recordedAt(), record.id()).cursor(),
                address);
    }
}
