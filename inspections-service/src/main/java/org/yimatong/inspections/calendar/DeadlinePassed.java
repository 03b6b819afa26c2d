package org.yimatong.inspections.calendar;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** A day by which to rectify lies in the past. */
public class DeadlinePassed extends RuleBroken {

    DeadlinePassed(LocalDate deadline, LocalDate today) {
        super("deadline-passed", deadline, today);
    }
}
