package org.yimatong.inspections.finding.similar.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.finding.rest.FindingView;
import org.yimatong.inspections.finding.similar.SimilarFindings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.problem.NotFound;

/** Similar findings over HTTP. */
@Path("/api/v1/findings/{id}/similar-findings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Findings")
class SimilarFindingResource {

    /** @param metres how far away, if it is nearby; none if it is at the same enterprise */
    @Schema(
            name = "SimilarFinding",
            requiredProperties = {"finding"})
    record SimilarView(FindingView finding, @Nullable Long metres) {}

    private final Findings findings;
    private final SimilarFindings similar;
    private final Clock clock;

    SimilarFindingResource(Findings findings, SimilarFindings similar, Clock clock) {
        this.findings = findings;
        this.similar = similar;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listSimilarFindings",
            summary = "Findings of the same kind: before at the same enterprise, then nearby ones",
            description = "At most 20 of each. Nearby ones need a place in the report.")
    public List<SimilarView> of(UUID id) {
        var finding = findings.visible(id).orElseThrow(NotFound::new);
        return similar.to(finding).stream()
                .map(one -> new SimilarView(FindingView.of(one.finding(), clock), one.metres()))
                .toList();
    }
}
