package org.yimatong.inspections.finding.listing;

import org.yimatong.kit.problem.RuleBroken;

/** Another listing has the number. */
public class ListingNumberTaken extends RuleBroken {

    ListingNumberTaken() {
        super("listing-number-taken");
    }
}
