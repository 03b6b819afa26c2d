package org.yimatong.enterprises.review;

import java.time.Instant;
import java.util.List;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.StandingFact;

/**
 * A code as it is shown, with the facts that are stored against it.
 *
 * @param policyFrom when the newest policy by which it was judged took effect
 * @param unaccounted whether a fact was stored that it does not account for yet
 */
record ShownCode(
        String uscc, String area, Evaluation shown, Instant policyFrom, boolean unaccounted, List<StandingFact> facts) {

    /** Whether a change of it is under way: what it shows is not meant to follow from its facts at the instant. */
    boolean isPending(Instant at, Instant policyInForceSince) {
        var next = shown.nextEvaluation();
        return unaccounted || policyFrom.isBefore(policyInForceSince) || (next != null && !next.isAfter(at));
    }
}
