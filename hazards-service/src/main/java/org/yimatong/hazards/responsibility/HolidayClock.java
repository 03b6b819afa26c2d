package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for those who have to be asked to check before the next holiday. */
@ApplicationScoped
class HolidayClock implements RecurringWork {

    private final HolidayChecks checks;
    private final Duration pause;

    HolidayClock(
            HolidayChecks checks,
            @ConfigProperty(name = "yimatong.responsibility.holidays-every", defaultValue = "1m") Duration pause) {
        this.checks = checks;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "holiday-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return checks.pass();
    }
}
