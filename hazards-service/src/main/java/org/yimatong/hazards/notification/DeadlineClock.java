package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for what people were not told in time; apart from the clock whose work it watches. */
@ApplicationScoped
class DeadlineClock implements RecurringWork {

    private final NotificationDeadlines deadlines;
    private final NotificationRules rules;

    DeadlineClock(NotificationDeadlines deadlines, NotificationRules rules) {
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "notification-deadlines";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        return deadlines.pass();
    }
}
