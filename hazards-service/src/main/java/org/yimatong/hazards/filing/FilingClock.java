package org.yimatong.hazards.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.filing.deregistration.DeregistrationDeadlines;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for what should have been filed, decided or checked by now. */
@ApplicationScoped
class FilingClock implements RecurringWork {

    private final FilingDeadlines filings;
    private final DeregistrationDeadlines deregistrations;
    private final Duration pause;

    FilingClock(
            FilingDeadlines filings,
            DeregistrationDeadlines deregistrations,
            @ConfigProperty(name = "yimatong.filing.clock-every", defaultValue = "1s") Duration pause) {
        this.filings = filings;
        this.deregistrations = deregistrations;
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
        return deregistrations.pass() || more;
    }
}
