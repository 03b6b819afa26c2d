package org.yimatong.enterprises.review.rest;

import java.util.List;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.review.CodeDifference;

/**
 * A code that was judged otherwise than it shows.
 *
 * @param from the status it shows
 * @param to the status it was judged to have
 * @param reasonsBefore the reasons it shows
 * @param reasonsAfter the reasons it was judged to have
 */
record DifferenceView(
        String uscc,
        String area,
        CodeStatus from,
        CodeStatus to,
        List<Reason> reasonsBefore,
        List<Reason> reasonsAfter) {

    static DifferenceView of(CodeDifference difference) {
        return new DifferenceView(
                difference.uscc(),
                difference.area(),
                difference.shownStatus(),
                difference.judgedStatus(),
                difference.shownReasons(),
                difference.judgedReasons());
    }
}
