package org.yimatong.enterprises.review.rest;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.enterprises.review.CodeReview;

/**
 * A trial or a recomputation as lists show it; see {@link ReviewView} for more.
 *
 * @param policyVersion by which the codes were judged
 * @param at the instant for which they were judged
 * @param codes how many there are
 * @param pending how many had a change under way
 * @param differences how many show something else than they were judged
 */
record ReviewEntry(UUID id, int policyVersion, Instant at, String askedBy, int codes, int pending, int differences) {

    static ReviewEntry of(CodeReview review) {
        return new ReviewEntry(
                review.id(),
                review.policyVersion(),
                review.at(),
                review.askedBy().name(),
                review.codes(),
                review.pending(),
                review.differences());
    }
}
