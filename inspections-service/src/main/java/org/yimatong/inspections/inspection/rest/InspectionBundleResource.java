package org.yimatong.inspections.inspection.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.inspection.BundleService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.problem.Problems;

/** Whole inspections over HTTP, in one go. */
@Path("/api/v1/inspection-bundles")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Inspections")
class InspectionBundleResource {

    private final BundleService service;
    private final Problems problems;

    InspectionBundleResource(BundleService service, Problems problems) {
        this.service = service;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(
            operationId = "sendInspectionBundle",
            summary = "Send an inspection with entries of it in one go; each part is answered",
            description = "What breaks a rule is refused alone, the rest is kept. What is malformed refuses the whole"
                    + " bundle.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = BundleView.class, responseCode = "200", responseDescription = "What came of each part")
    public RestResponse<BundleView> send(@Valid @NotNull NewBundle bundle) {
        var visit = bundle.inspection().asVisit("/inspection");
        var outcome = service.take(bundle.inspection().id(), visit, bundle.asEntries());
        return RestResponse.ok(BundleView.of(bundle, outcome, problems));
    }
}
