package org.yimatong.enterprises.rating.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.rating.RatingService;
import org.yimatong.enterprises.rating.RatingSheet;
import org.yimatong.enterprises.rating.Ratings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Ratings over HTTP: recorded by officials of the area, seen by all whom they concern. */
@Path("/api/v1/enterprises/{uscc}/ratings")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "ratings", description = "The rating of an enterprise's risk (应急〔2018〕19号)")
@RunOnVirtualThread
class RatingResource {

    private final RatingService service;
    private final Ratings ratings;
    private final CallersEnterprises enterprises;

    RatingResource(RatingService service, Ratings ratings, CallersEnterprises enterprises) {
        this.service = service;
        this.ratings = ratings;
        this.enterprises = enterprises;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "inspector"})
    @Operation(operationId = "rateEnterprise", summary = "Record a rating; score and colour are computed")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RatingView.class)))
    public RestResponse<RatingView> rate(@RestPath String uscc, @Valid @NotNull RatingSheet sheet) {
        var rating = service.rate(uscc, sheet);
        return ResponseBuilder.<RatingView>created(
                        URI.create("/api/v1/enterprises/" + uscc + "/ratings/" + rating.id()))
                .entity(RatingView.of(rating))
                .header("ETag", ETags.of(rating.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listRatings", summary = "The ratings of an enterprise, newest first, void ones included")
    public RestResponse<List<RatingView>> list(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var enterprise = enterprises.seen(uscc);
        var after = page.after().map(RatingCursor::placeOf).orElse(null);
        return Page.respond(
                ratings.of(enterprise.uscc(), after, page.fetch()), page, RatingView::of, RatingCursor::of, address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getRating", summary = "A rating with all that was found")
    public RestResponse<RatingView> get(@RestPath String uscc, @RestPath UUID id) {
        var rating = ratings.of(enterprises.seen(uscc).uscc(), id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(RatingView.of(rating))
                .header("ETag", ETags.of(rating.version()))
                .build();
    }
}
