package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Looks whether a day has ended whose figures are to be kept. */
@ApplicationScoped
public class RiskDayClock implements RecurringWork {

    private final RiskDays days;
    private final Duration pause;

    RiskDayClock(
            RiskDays days,
            @ConfigProperty(name = "yimatong.risk.day-clock-every", defaultValue = "5s") Duration pause) {
        this.days = days;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "risk-day-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        days.take();
        return false;
    }
}
