package org.yimatong.enterprises.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.review.CodeReview;
import org.yimatong.enterprises.review.CodeReviews;
import org.yimatong.enterprises.review.CodeReviews.Filter;
import org.yimatong.enterprises.review.ReviewPurpose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Reviews and what they found, as pages. */
@ApplicationScoped
class ReviewPages {

    private final CodeReviews reviews;

    ReviewPages(CodeReviews reviews) {
        this.reviews = reviews;
    }

    ReviewView view(CodeReview review) {
        return ReviewView.of(review, reviews.transitions(review));
    }

    RestResponse<List<ReviewEntry>> recomputations(PageRequest page, UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                reviews.newestFirst(ReviewPurpose.RECOMPUTATION, behind, page.fetch()),
                page,
                ReviewEntry::of,
                review -> new TimePlace(review.at(), review.id()).cursor(),
                address);
    }

    RestResponse<List<DifferenceView>> differences(
            CodeReview review, Filter filter, PageRequest page, UriInfo address) {
        var behind = page.after().map(cursor -> cursor.part(0)).orElse("");
        return Page.respond(
                reviews.differences(review, filter, behind, page.fetch()),
                page,
                DifferenceView::of,
                difference -> Cursor.of(difference.uscc()),
                address);
    }
}
