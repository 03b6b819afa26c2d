package org.yimatong.enterprises.review.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.review.CodeReview;
import org.yimatong.enterprises.review.CodeReviews.Transition;

/**
 * A trial or a recomputation.
 *
 * @param policyVersion by which the codes were judged
 * @param at the instant for which they were judged
 * @param codes how many there are
 * @param pending how many had a change under way
 * @param differences how many show something else than they were judged
 * @param transitions the same by area and status; from and to may be equal, with other reasons
 */
record ReviewView(
        UUID id,
        int policyVersion,
        Instant at,
        String askedBy,
        int codes,
        int pending,
        int differences,
        List<TransitionView> transitions) {

    /** How many codes of an area go from one status to another. */
    record TransitionView(String area, CodeStatus from, CodeStatus to, long codes) {

        static TransitionView of(Transition transition) {
            return new TransitionView(transition.area(), transition.shown(), transition.judged(), transition.codes());
        }
    }

    static ReviewView of(CodeReview review, List<Transition> transitions) {
        return new ReviewView(
                review.id(),
                review.policyVersion(),
                review.at(),
                review.askedBy().name(),
                review.codes(),
                review.pending(),
                review.differences(),
                transitions.stream().map(TransitionView::of).toList());
    }
}
