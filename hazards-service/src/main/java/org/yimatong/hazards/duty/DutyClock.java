package org.yimatong.hazards.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for duties of which the record holds no longer. */
@ApplicationScoped
class DutyClock implements RecurringWork {

    private final DutyDeadlines deadlines;
    private final Duration pause;

    DutyClock(
            DutyDeadlines deadlines,
            @ConfigProperty(name = "yimatong.safety-duties.clock-every", defaultValue = "1s") Duration pause) {
        this.deadlines = deadlines;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "safety-duty-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return deadlines.pass();
    }
}
