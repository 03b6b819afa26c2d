package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for tasks of responsible persons of which the period is over. */
@ApplicationScoped
class TaskClock implements RecurringWork {

    private final TaskDeadlines deadlines;
    private final Duration pause;

    TaskClock(
            TaskDeadlines deadlines,
            @ConfigProperty(name = "yimatong.responsibility.clock-every", defaultValue = "1s") Duration pause) {
        this.deadlines = deadlines;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "responsibility-clock";
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
