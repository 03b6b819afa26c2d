package org.yimatong.inspections.resumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for applications at which nobody looked in time. */
@ApplicationScoped
class ResumptionClock implements RecurringWork {

    private final ResumptionDeadlines deadlines;
    private final Duration pause;

    ResumptionClock(
            ResumptionDeadlines deadlines,
            @ConfigProperty(name = "yimatong.resumptions.clock-every", defaultValue = "1s") Duration pause) {
        this.deadlines = deadlines;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "resumption-clock";
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
