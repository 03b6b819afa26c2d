package org.yimatong.enterprises.rating.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.rating.RatingCatalogues;
import org.yimatong.enterprises.rating.RatingSheet;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** By what enterprises are rated, and what a rating would come to. */
@Path("/api/v1")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "ratings")
@RunOnVirtualThread
class RatingRulesResource {

    @GET
    @Path("/rating-items")
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getRatingItems", summary = "The items, direct reds and colours of the rating")
    public RatingCatalogueView items() {
        return RatingCatalogueView.of(RatingCatalogues.CURRENT);
    }

    @POST
    @Path("/rating-previews")
    @Idempotent
    @RolesAllowed({"registrar", "inspector"})
    @Operation(operationId = "previewRating", summary = "What a rating would come to; nothing is recorded")
    @Parameter(ref = "Idempotency-Key")
    public RestResponse<RatingView.Score> preview(@Valid @NotNull RatingSheet sheet) {
        return RestResponse.ok(RatingView.Score.of(RatingCatalogues.CURRENT.rate(sheet)));
    }
}
