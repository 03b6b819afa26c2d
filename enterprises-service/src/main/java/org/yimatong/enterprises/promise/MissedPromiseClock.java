package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for promises that did not come by their deadline. */
@ApplicationScoped
class MissedPromiseClock implements RecurringWork {

    private final MissedPromises missed;
    private final Duration pause;

    MissedPromiseClock(
            MissedPromises missed,
            @ConfigProperty(name = "yimatong.promise.clock-every", defaultValue = "1s") Duration pause) {
        this.missed = missed;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "missed-promise-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return missed.tell();
    }
}
