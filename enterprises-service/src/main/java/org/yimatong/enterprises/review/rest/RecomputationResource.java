package org.yimatong.enterprises.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.review.CodeReview;
import org.yimatong.enterprises.review.CodeReviews;
import org.yimatong.enterprises.review.CodeReviews.Filter;
import org.yimatong.enterprises.review.Reviewer;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Recomputations over HTTP: is what is shown what the facts say? */
@Path("/api/v1/code-recomputations")
@RowsOf(Whose.THE_CITY)
@Tag(
        name = "code recomputations",
        description = "All codes computed anew from the stored facts, and compared with what is shown")
@RolesAllowed("administrator")
@RunOnVirtualThread
class RecomputationResource {

    private final Reviewer reviewer;
    private final CodeReviews reviews;
    private final ReviewPages pages;

    RecomputationResource(Reviewer reviewer, CodeReviews reviews, ReviewPages pages) {
        this.reviewer = reviewer;
        this.reviews = reviews;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recomputeCodes",
            summary = "Compute all codes anew and compare; a difference is reported, not repaired",
            description = "Only for who answers for the whole city. Takes seconds for a city.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "What was found")
    public RestResponse<ReviewView> run() {
        var recomputation = reviewer.recompute();
        return ResponseBuilder.<ReviewView>created(URI.create("/api/v1/code-recomputations/" + recomputation.id()))
                .entity(pages.view(recomputation))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listCodeRecomputations", summary = "All recomputations, newest first")
    public RestResponse<List<ReviewEntry>> list(@Valid @BeanParam PageRequest page, @Context UriInfo address) {
        return pages.recomputations(page, address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCodeRecomputation", summary = "A recomputation")
    public ReviewView get(@RestPath UUID id) {
        return pages.view(recomputation(id));
    }

    @GET
    @Path("/{id}/differences")
    @Transactional
    @Operation(
            operationId = "listCodeRecomputationDifferences",
            summary = "The codes that show something else than their facts say, by USCC")
    public RestResponse<List<DifferenceView>> differences(
            @RestPath UUID id,
            @RestQuery @Nullable String area,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        return pages.differences(recomputation(id), new Filter(area, null, null), page, address);
    }

    private CodeReview recomputation(UUID id) {
        return reviews.recomputation(id).orElseThrow(NotFound::new);
    }
}
