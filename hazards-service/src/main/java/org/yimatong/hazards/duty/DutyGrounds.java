package org.yimatong.hazards.duty;

import java.util.List;

/** All grounds of a duty, kept as one value. */
public record DutyGrounds(List<DutyGround> grounds) {

    public DutyGrounds {
        grounds = List.copyOf(grounds);
    }
}
