package org.yimatong.hazards.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.filing.deregistration.DeregistrationDeadlines;
import org.yimatong.hazards.filing.upward.UpwardDeadlines;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for what should have been filed, decided, checked or reported by now. */
@ApplicationScoped
class FilingClock implements RecurringWork {

    private final FilingDeadlines filings;
    private final DeregistrationDeadlines deregistrations;
    private final UpwardDeadlines reports;
    private final Duration pause;

    FilingClock(
            FilingDeadlines filings,
            DeregistrationDeadlines deregistrations,
            UpwardDeadlines reports,
            @ConfigProperty(name = "yimatong.filing.clock-every", defaultValue = "1s") Duration pause) {
        this.filings = filings;
        this.deregistrations = deregistrations;
        this.reports = reports;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "filing-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        var more = filings.pass();
        more |= deregistrations.pass();
        return reports.pass() || more;
    }
}
