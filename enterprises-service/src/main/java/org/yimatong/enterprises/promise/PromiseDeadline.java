package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.enterprises.calendar.LegalCalendar;

/** The time of day by which the promise of each day has to be there; at that time sharp it is missing. */
@ApplicationScoped
public class PromiseDeadline {

    private final LocalTime time;

    /** @param time ten in the morning unless configured otherwise, as one province does it; in the legal calendar */
    PromiseDeadline(@ConfigProperty(name = "yimatong.promise.deadline", defaultValue = "10:00") LocalTime time) {
        this.time = time;
    }

    /** The instant from which the promise of the day is missing. */
    public Instant of(LocalDate day) {
        return day.atTime(time).atZone(LegalCalendar.ZONE).toInstant();
    }

    public boolean hasPassed(LocalDate day, Instant now) {
        return !now.isBefore(of(day));
    }

    /** The first day whose promise can still come in time. */
    public LocalDate firstOpenDay(Instant now) {
        var today = LocalDate.ofInstant(now, LegalCalendar.ZONE);
        return hasPassed(today, now) ? today.plusDays(1) : today;
    }
}
