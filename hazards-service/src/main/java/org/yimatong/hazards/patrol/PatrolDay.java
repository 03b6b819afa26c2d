package org.yimatong.hazards.patrol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an officer's round of a day went, in one area.
 *
 * @param officer sign-in name of who ticked off, or was on duty when the deadline passed; null if nobody was
 * @param seen sources looked at in time
 * @param missed sources nobody looked at by the deadline; of a day that is not over, none yet
 * @param complete whether nothing was missed; of a day that is not over it only says so far
 */
public record PatrolDay(
        LocalDate day, String area, @Nullable String officer, long seen, long missed, boolean complete) {}
