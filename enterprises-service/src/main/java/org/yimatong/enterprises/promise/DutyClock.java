package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for duties that ran out. */
@ApplicationScoped
class DutyClock implements RecurringWork {

    private final DutyReports reports;
    private final Duration pause;

    DutyClock(
            DutyReports reports,
            @ConfigProperty(name = "yimatong.promise.clock-every", defaultValue = "1s") Duration pause) {
        this.reports = reports;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "promise-duty-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return reports.releaseThoseOver();
    }
}
