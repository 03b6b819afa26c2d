package org.yimatong.hazards.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which an area with major hazard sources has nobody on duty, or had nobody when it began.
 *
 * @param filledBy who was written in after the day had begun; null if nobody was
 */
public record DutyGap(
        LocalDate day,
        String area,
        DutyRoster roster,
        @Nullable String filledBy) {}
