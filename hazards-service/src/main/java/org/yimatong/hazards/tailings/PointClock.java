package org.yimatong.hazards.tailings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for points of ponds that fell silent. */
@ApplicationScoped
class PointClock implements RecurringWork {

    private final PointSilence silence;
    private final Duration pause;

    PointClock(
            PointSilence silence,
            @ConfigProperty(name = "yimatong.tailings.clock-every", defaultValue = "1s") Duration pause) {
        this.silence = silence;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "tailings-point-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return silence.pass();
    }
}
