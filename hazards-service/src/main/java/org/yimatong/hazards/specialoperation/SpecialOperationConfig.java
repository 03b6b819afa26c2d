package org.yimatong.hazards.specialoperation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import org.yimatong.hazards.calendar.WorkingDays;

/** What of the rules of special operations the bureau sets. */
@ConfigMapping(prefix = "yimatong.special-operations")
public interface SpecialOperationConfig {

    /** When the night begins; a proposal, for the standard does not say it. */
    @WithDefault("22:00")
    LocalTime nightFrom();

    /** When the night is over; a proposal. */
    @WithDefault("06:00")
    LocalTime nightUntil();

    /** Between two looks for permits that ran out. */
    @WithDefault("1s")
    Duration clockEvery();

    /** The times at which hot work is managed at a higher level. */
    default RestTimes restTimes(WorkingDays days) {
        return new RestTimes(days, nightFrom(), nightUntil());
    }
}
