package org.yimatong.inspections.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for tasks of which their officers are to be reminded, and for those that are missed. */
@ApplicationScoped
class TaskClock implements RecurringWork {

    private final TaskDeadlines deadlines;
    private final Duration pause;

    TaskClock(
            TaskDeadlines deadlines,
            @ConfigProperty(name = "yimatong.tasks.clock-every", defaultValue = "1s") Duration pause) {
        this.deadlines = deadlines;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "task-clock";
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
