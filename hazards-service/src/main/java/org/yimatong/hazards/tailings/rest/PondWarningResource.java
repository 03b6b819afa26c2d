package org.yimatong.hazards.tailings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.tailings.PondAssessment;
import org.yimatong.hazards.tailings.PondGap;
import org.yimatong.hazards.tailings.PondGaps;
import org.yimatong.hazards.tailings.PondWarning;
import org.yimatong.hazards.tailings.RolledUp.ItemWarning;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** The warnings of tailings ponds, and what is missing of them, over HTTP. */
@Path("/api/v1/tailings-ponds/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Tailings ponds")
class PondWarningResource {

    /**
     * What the warning of a pond was found to be.
     *
     * @param items what it follows from, item by item and point by point
     * @param rule version of the rule
     */
    record PondWarningFinding(
            UUID id,
            PondWarning warning,
            PondWarning formerWarning,
            String rule,
            List<ItemWarning> items,
            Instant recordedAt,
            String recordedBy) {

        static PondWarningFinding of(PondAssessment found) {
            return new PondWarningFinding(
                    found.id(),
                    found.warning(),
                    found.formerWarning(),
                    found.rule(),
                    found.evidence().items(),
                    found.recordedAt(),
                    found.recorder().name());
        }
    }

    private final PondRecordPages pages;
    private final PondViews views;
    private final PondGaps gaps;

    PondWarningResource(PondRecordPages pages, PondViews views, PondGaps gaps) {
        this.pages = pages;
        this.views = views;
        this.gaps = gaps;
    }

    @GET
    @Path("warnings")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listPondWarnings",
            summary = "What the warning of a pond was found to be, with its inputs, newest first")
    public RestResponse<List<PondWarningFinding>> warnings(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return pages.of(PondAssessment.class, id, page, PondWarningFinding::of, address);
    }

    @GET
    @Path("data-quality")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listPondGaps",
            summary = "What is missing of a pond: items, thresholds, values, responsible persons")
    public List<PondGap> gaps(UUID id) {
        return gaps.of(views.visible(id));
    }
}
