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
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.review.CodeReview;
import org.yimatong.enterprises.review.CodeReviews;
import org.yimatong.enterprises.review.CodeReviews.Filter;
import org.yimatong.enterprises.review.Reviewer;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Trials of a policy over HTTP: what would it change? */
@Path("/api/v1/code-policies/{version}/trials")
@RowsOf(Whose.THE_CITY)
@Tag(name = "code policies")
@RolesAllowed({"supervisor", "administrator", "analyst"})
@RunOnVirtualThread
class PolicyTrialResource {

    private final Reviewer reviewer;
    private final CodeReviews reviews;
    private final ReviewPages pages;

    PolicyTrialResource(Reviewer reviewer, CodeReviews reviews, ReviewPages pages) {
        this.reviewer = reviewer;
        this.reviews = reviews;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed({"supervisor", "administrator"})
    @Operation(
            operationId = "tryCodePolicy",
            summary = "Judge all codes by the version, and change none of them",
            description = "Only for who answers for the whole city. Takes seconds for a city.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "What would change")
    public RestResponse<ReviewView> run(@RestPath int version) {
        var trial = reviewer.tryPolicy(version);
        return ResponseBuilder.<ReviewView>created(
                        URI.create("/api/v1/code-policies/%d/trials/%s".formatted(version, trial.id())))
                .entity(pages.view(trial))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCodePolicyTrial", summary = "A trial, with its figures by area and status")
    public ReviewView get(@RestPath int version, @RestPath UUID id) {
        return pages.view(trial(version, id));
    }

    @GET
    @Path("/{id}/changes")
    @Transactional
    @Operation(
            operationId = "listCodePolicyTrialChanges",
            summary = "The codes that would change, with their reasons before and after, by USCC")
    public RestResponse<List<DifferenceView>> changes(
            @RestPath int version,
            @RestPath UUID id,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable CodeStatus from,
            @RestQuery @Nullable CodeStatus to,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        return pages.differences(trial(version, id), new Filter(area, from, to), page, address);
    }

    private CodeReview trial(int version, UUID id) {
        return reviews.trial(version, id).orElseThrow(NotFound::new);
    }
}
