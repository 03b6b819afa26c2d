package org.yimatong.inspections.calendar;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** A deadline lies before the day from which it counts, mostly today. */
public class DeadlinePassed extends RuleBroken {

    DeadlinePassed(LocalDate deadline, LocalDate earliest) {
        super("deadline-passed", deadline, earliest);
    }
}
