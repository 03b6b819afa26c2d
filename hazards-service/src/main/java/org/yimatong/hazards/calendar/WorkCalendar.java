package org.yimatong.hazards.calendar;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which days are working days, as the State Council arranges them each year. */
@ConfigMapping(prefix = "yimatong.calendar")
public interface WorkCalendar {

    /** Days from Monday to Friday on which nobody works. */
    Optional<Set<LocalDate>> holidays();

    /** Saturdays and Sundays on which people work instead. */
    Optional<Set<LocalDate>> workingWeekends();

    default WorkingDays workingDays() {
        return new WorkingDays(holidays().orElse(Set.of()), workingWeekends().orElse(Set.of()));
    }
}
