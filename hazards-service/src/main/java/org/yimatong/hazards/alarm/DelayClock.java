package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for delays that are over. */
@ApplicationScoped
class DelayClock implements RecurringWork {

    private final DelayEnds ends;
    private final AlarmRules rules;

    DelayClock(DelayEnds ends, AlarmRules rules) {
        this.ends = ends;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "alarm-delays";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        return ends.pass();
    }
}
