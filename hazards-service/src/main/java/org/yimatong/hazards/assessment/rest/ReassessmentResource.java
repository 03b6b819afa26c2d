package org.yimatong.hazards.assessment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.assessment.ReassessmentCause;
import org.yimatong.hazards.assessment.ReassessmentDuty;
import org.yimatong.hazards.assessment.Reassessments;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** When hazard sources have to be assessed again, over HTTP. */
@Path("/api/v1/reassessments")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Assessment")
class ReassessmentResource {

    /**
     * The duty to assess a source again.
     *
     * @param source its code
     * @param assessmentId its newest assessment; missing if it was never assessed here
     * @param triggeredOn latest day on which something happened that the newest assessment does not know of
     * @param dueSince missing while it is not due
     */
    record ReassessmentView(
            UUID sourceId,
            String uscc,
            String area,
            String source,
            @Nullable UUID assessmentId,
            ReassessmentCause cause,
            @Nullable LocalDate triggeredOn,
            Instant dueAt,
            @Nullable Instant dueSince) {

        static ReassessmentView of(ReassessmentDuty duty) {
            return new ReassessmentView(
                    duty.sourceId(),
                    duty.uscc(),
                    duty.area(),
                    duty.sourceCode(),
                    duty.assessmentId(),
                    duty.cause(),
                    duty.triggeredOn(),
                    duty.dueAt(),
                    duty.dueSince());
        }
    }

    private final Reassessments reassessments;

    ReassessmentResource(Reassessments reassessments) {
        this.reassessments = reassessments;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listReassessments",
            summary = "When hazard sources have to be assessed again, the next ones first",
            description = "Sources that were neither assessed here nor triggered are not among them.")
    public RestResponse<List<ReassessmentView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("due") @Nullable Boolean due,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new Reassessments.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                reassessments.next(uscc, due, behind, page.fetch()),
                page,
                ReassessmentView::of,
                duty -> Cursor.of(duty.dueAt().toString(), duty.sourceId().toString()),
                address);
    }
}
