package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Only a major finding is put under listed supervision. */
public class ListingOfGeneral extends RuleBroken {

    ListingOfGeneral() {
        super("listing-of-general");
    }
}
