package org.yimatong.inspections.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for enterprises whose tasks are to follow the plans. */
@ApplicationScoped
class PlanUpkeepClock implements RecurringWork {

    private final PlanUpkeep upkeep;
    private final Duration pause;

    PlanUpkeepClock(
            PlanUpkeep upkeep,
            @ConfigProperty(name = "yimatong.plans.clock-every", defaultValue = "1s") Duration pause) {
        this.upkeep = upkeep;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "plan-upkeep-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return upkeep.follow();
    }
}
