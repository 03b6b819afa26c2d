package org.yimatong.hazards.calendar;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.yimatong.kit.clock.RecurringWork;

/**
 * Says, when the service starts and every day, whose holidays nobody has configured: terms would be counted as if that
 * year had none, and nobody would be asked for the check before them.
 */
@ApplicationScoped
class CalendarWatch implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(CalendarWatch.class);

    private final WorkingDays days;
    private final Clock clock;

    CalendarWatch(WorkCalendar calendar, Clock clock, MeterRegistry metrics) {
        this.days = calendar.workingDays();
        this.clock = clock;
        metrics.gauge(
                "yimatong.calendar.years.unknown",
                this,
                watch -> watch.unknownYears().size());
    }

    private List<Integer> unknownYears() {
        return days.unknownYears(LegalCalendar.today(clock));
    }

    @Override
    public String name() {
        return "work-calendar";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public boolean round() {
        unknownYears()
                .forEach(year -> LOG.warnf(
                        "The holidays of %d are not configured: set yimatong.calendar.holidays and .working-weekends",
                        year));
        return false;
    }
}
