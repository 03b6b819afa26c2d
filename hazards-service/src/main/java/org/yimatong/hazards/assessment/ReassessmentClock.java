package org.yimatong.hazards.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for sources whose newest assessment holds no longer. */
@ApplicationScoped
class ReassessmentClock implements RecurringWork {

    private final ReassessmentDeadlines deadlines;
    private final Duration pause;

    ReassessmentClock(
            ReassessmentDeadlines deadlines,
            @ConfigProperty(name = "yimatong.reassessments.clock-every", defaultValue = "1s") Duration pause) {
        this.deadlines = deadlines;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "reassessment-clock";
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
