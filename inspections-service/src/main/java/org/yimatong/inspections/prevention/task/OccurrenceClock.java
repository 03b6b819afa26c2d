package org.yimatong.inspections.prevention.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for checks that are due, and for those that were missed. */
@ApplicationScoped
class OccurrenceClock implements RecurringWork {

    private final Planning planning;
    private final Duration pause;

    OccurrenceClock(
            Planning planning,
            @ConfigProperty(name = "yimatong.prevention.clock-every", defaultValue = "1s") Duration pause) {
        this.planning = planning;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "check-occurrence-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return planning.openBegun() | planning.settleClosed();
    }
}
