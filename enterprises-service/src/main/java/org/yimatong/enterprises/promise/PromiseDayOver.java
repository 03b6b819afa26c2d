package org.yimatong.enterprises.promise;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** A promise is given for today: nobody promises how yesterday will have been. */
public class PromiseDayOver extends RuleBroken {

    PromiseDayOver(LocalDate day) {
        super("promise-day-over", day.toString());
    }
}
