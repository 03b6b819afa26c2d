package org.yimatong.hazards.specialoperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for permits that ran out. */
@ApplicationScoped
class PermitClock implements RecurringWork {

    private final PermitExpiry expiry;
    private final Duration pause;

    PermitClock(PermitExpiry expiry, SpecialOperationConfig config) {
        this.expiry = expiry;
        this.pause = config.clockEvery();
    }

    @Override
    public String name() {
        return "permit-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return expiry.pass();
    }
}
