package org.yimatong.enterprises.rating;

import org.yimatong.kit.problem.RuleBroken;

/** A rating that is void cannot be declared void again. */
public class RatingRevokedAlready extends RuleBroken {

    RatingRevokedAlready() {
        super("rating-revoked-already");
    }
}
