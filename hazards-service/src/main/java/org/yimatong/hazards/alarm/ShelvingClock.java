package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for shelvings whose time is over. */
@ApplicationScoped
class ShelvingClock implements RecurringWork {

    private final ShelvingExpiry expiry;
    private final AlarmRules rules;

    ShelvingClock(ShelvingExpiry expiry, AlarmRules rules) {
        this.expiry = expiry;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "shelving-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        return expiry.pass();
    }
}
