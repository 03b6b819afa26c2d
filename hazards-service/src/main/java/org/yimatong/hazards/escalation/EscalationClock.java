package org.yimatong.hazards.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for alarms that have waited too long for people. */
@ApplicationScoped
class EscalationClock implements RecurringWork {

    private final EscalationDeadlines deadlines;
    private final EscalationRules rules;

    EscalationClock(EscalationDeadlines deadlines, EscalationRules rules) {
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "escalation-clock";
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
