package org.yimatong.hazards.roster;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** Who was on duty on a day that is over cannot be changed any more. */
public class DutyDayOver extends RuleBroken {

    DutyDayOver(LocalDate day) {
        super("duty-day-over", day.toString());
    }
}
