package org.yimatong.hazards.patrol;

import java.time.Instant;
import org.yimatong.kit.problem.RuleBroken;

/** What was shown is too old to be ticked off by it: look again. */
public class LookOutOfDate extends RuleBroken {

    LookOutOfDate(Instant shownAt) {
        super("look-out-of-date", shownAt.toString());
    }
}
