package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for sources that nobody looked at. */
@ApplicationScoped
class PatrolClock implements RecurringWork {

    private final PatrolDeadlines deadlines;
    private final Duration pause;

    PatrolClock(
            PatrolDeadlines deadlines,
            @ConfigProperty(name = "yimatong.patrol.clock-every", defaultValue = "1s") Duration pause) {
        this.deadlines = deadlines;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "patrol-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        deadlines.enrol();
        deadlines.remind();
        return deadlines.pass();
    }
}
