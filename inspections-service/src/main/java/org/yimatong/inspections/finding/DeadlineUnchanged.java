package org.yimatong.inspections.finding;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** An order names the day by which the enterprise has to rectify anyway. */
public class DeadlineUnchanged extends RuleBroken {

    DeadlineUnchanged(LocalDate deadline) {
        super("deadline-unchanged", deadline);
    }
}
