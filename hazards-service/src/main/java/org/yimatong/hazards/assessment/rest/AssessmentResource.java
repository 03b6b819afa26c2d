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
import org.yimatong.hazards.assessment.Assessments;
import org.yimatong.hazards.grading.rest.UnitEntry;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** Assessments over HTTP. They are made and read, never edited. */
@Path("/api/v1/hazard-sources/{source}/assessments")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Assessment", description = "Frozen gradings of hazard sources, and when they have to be made again")
class AssessmentResource {

    /**
     * An assessment to be written down.
     *
     * @param assessor who made it: a person or an agency
     * @param peopleWithin500m who live permanently within 500 m outside the boundary; employees do not count
     */
    record NewAssessment(
            @NotNull @ThisCentury LocalDate assessedOn,
            @NotBlank @PlainText @Size(max = 200) String assessor,
            @NotNull Integer peopleWithin500m,

            @NotNull @Size(max = 50) List<@NotNull @Valid UnitEntry> units) {}

    private final AssessmentService service;
    private final Assessments assessments;

    AssessmentResource(AssessmentService service, Assessments assessments) {
        this.service = service;
        this.assessments = assessments;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "inspector"})
    @Operation(
            operationId = "assessHazardSource",
            summary = "Write down an assessment; the source's level follows",
            description = "The highest unit counts. If none is a major hazard source the level stays as it is.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(
            value = HazardAssessmentDetails.class,
            responseCode = "201",
            responseDescription = "The assessment")
    public RestResponse<HazardAssessmentDetails> assess(UUID source, @Valid @NotNull NewAssessment entered) {
        var assessment = service.assess(
                source,
                entered.assessedOn(),
                entered.assessor(),
                entered.peopleWithin500m(),
                UnitEntry.inventories(entered.units()));
        return ResponseBuilder.<HazardAssessmentDetails>created(
                        URI.create("/api/v1/hazard-sources/%s/assessments/%s".formatted(source, assessment.id())))
                .entity(HazardAssessmentDetails.of(assessment))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listAssessments", summary = "The assessments of a hazard source, newest first")
    public RestResponse<List<HazardAssessmentView>> list(
            UUID source, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        service.requireVisible(source);
        var behind = page.after()
                .map(cursor -> new Assessments.Place(cursor.day(0), cursor.instant(1), cursor.id(2)))
                .orElse(null);
        return Page.respond(
                assessments.history(source, behind, page.fetch()),
                page,
                HazardAssessmentView::of,
                row -> Cursor.of(
                        row.assessedOn().toString(),
                        row.recordedAt().toString(),
                        row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getAssessment", summary = "One assessment with the calculation frozen with it")
    public HazardAssessmentDetails one(UUID source, UUID id) {
        return assessments.visible(source, id).map(HazardAssessmentDetails::of).orElseThrow(NotFound::new);
    }
}
