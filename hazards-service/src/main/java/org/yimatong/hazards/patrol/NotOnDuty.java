package org.yimatong.hazards.patrol;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** Only the officer on duty for the area, or the stand-in, patrols it. */
public class NotOnDuty extends RuleBroken {

    NotOnDuty(LocalDate day, String area) {
        super("not-on-duty", day.toString(), area);
    }
}
