package org.yimatong.enterprises.merging.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.merging.MergeService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Merging over HTTP. */
@Path("/api/v1/enterprise-merges")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprise merges", description = "Entries of the registry that were one enterprise all along")
@RolesAllowed("registrar")
@RunOnVirtualThread
class MergeResource {

    private final MergeService service;

    MergeResource(MergeService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "mergeEnterprises",
            summary = "Closes an entry as a duplicate of another",
            description = "The location is the closed entry, which says into which it was merged.")
    @Parameter(ref = "Idempotency-Key")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MergeView.class, responseCode = "201", responseDescription = "Merged")
    public RestResponse<MergeView> merge(@Valid @NotNull MergeOrder order) {
        var merged = service.merge(order.mergedCode(), order.keptCode(), order.reason());
        return ResponseBuilder.<MergeView>created(URI.create("/api/v1/enterprises/" + merged.uscc()))
                .entity(MergeView.of(merged))
                .build();
    }
}
