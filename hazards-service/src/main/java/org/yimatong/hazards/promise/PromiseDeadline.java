package org.yimatong.hazards.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.calendar.LegalCalendar;

/** The time of day by which the promise of each day has to be there. */
@ApplicationScoped
public class PromiseDeadline {

    private final LocalTime time;

    /** @param time as in the registry, which tells who missed it */
    PromiseDeadline(@ConfigProperty(name = "yimatong.promise.deadline", defaultValue = "10:00") LocalTime time) {
        this.time = time;
    }

    Instant of(LocalDate day) {
        return LegalCalendar.at(day, time);
    }

    public boolean hasPassed(LocalDate day, Instant now) {
        return !now.isBefore(of(day));
    }
}
