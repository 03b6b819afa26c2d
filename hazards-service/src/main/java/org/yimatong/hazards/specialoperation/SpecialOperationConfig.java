package org.yimatong.hazards.specialoperation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** What of the rules of special operations the bureau sets. */
@ConfigMapping(prefix = "yimatong.special-operations")
public interface SpecialOperationConfig {

    /** Days from Monday to Friday on which nobody works, as the State Council arranges them each year. */
    Optional<Set<LocalDate>> holidays();

    /** Saturdays and Sundays on which people work instead. */
    Optional<Set<LocalDate>> workingWeekends();

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
    default RestTimes restTimes() {
        return new RestTimes(
                holidays().orElse(Set.of()), workingWeekends().orElse(Set.of()), nightFrom(), nightUntil());
    }
}
