package org.yimatong.inspections.finding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.finding.rest.BatchFiling.Answer;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Many findings at once over HTTP, as a device sends them that was without network. */
@Path("/api/v1/findings/batch")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Findings")
class FindingBatchResource {

    /** @param reports each with an id of its own, made by the device */
    @Schema(name = "FindingBatch")
    record Batch(@NotNull @Size(min = 1, max = 200) List<@NotNull NewFinding> reports) {}

    private final BatchFiling filing;

    FindingBatchResource(BatchFiling filing) {
        this.filing = filing;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "enterprise"})
    @Operation(
            operationId = "reportFindings",
            summary = "File up to 200 findings at once",
            description = "Answers for each report, in their order, what came of it: one that is refused holds up no"
                    + " other. Sent again, the reports that are known are answered as such.")
    @Parameter(ref = "Idempotency-Key")
    public RestResponse<List<Answer>> report(@Valid @NotNull Batch batch) {
        return ResponseBuilder.ok(filing.file(batch.reports())).build();
    }
}
