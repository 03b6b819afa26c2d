package org.yimatong.inspections.finding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.finding.Evidence;
import org.yimatong.inspections.finding.FindingSteps;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The history of a finding over HTTP. */
@Path("/api/v1/findings/{id}/steps")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Findings")
class FindingHistoryResource {

    private final FindingSteps steps;
    private final Evidence evidence;

    FindingHistoryResource(FindingSteps steps, Evidence evidence) {
        this.steps = steps;
        this.evidence = evidence;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listFindingSteps", summary = "What was done with a finding, oldest first")
    public RestResponse<List<FindingStepView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var rows = steps.of(id, page.after().map(cursor -> cursor.number(0)).orElse(0L), page.fetch());
        if (rows.isEmpty() && page.after().isEmpty()) {
            throw new NotFound(); // every finding has its first step
        }
        var attached = evidence.of(rows);
        return Page.respond(
                rows,
                page,
                step -> FindingStepView.of(step, attached.getOrDefault(step.number(), List.of())),
                step -> Cursor.of(String.valueOf(step.number())),
                address);
    }
}
