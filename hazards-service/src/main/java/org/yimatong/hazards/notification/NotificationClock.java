package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for what people want to be told, and for what they were not. */
@ApplicationScoped
class NotificationClock implements RecurringWork {

    private final Addressing addressing;
    private final NotificationDeadlines deadlines;
    private final NotificationRules rules;

    NotificationClock(Addressing addressing, NotificationDeadlines deadlines, NotificationRules rules) {
        this.addressing = addressing;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "notification-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        var more = addressing.pass();
        return deadlines.pass() || more;
    }
}
