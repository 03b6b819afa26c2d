package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Draws the pictures anew that time alone changes, such as when the last day of a finding has passed. */
@ApplicationScoped
public class RiskClock implements RecurringWork {

    private static final int BATCH = 500;

    private final RiskPictures pictures;
    private final Duration pause;

    RiskClock(
            RiskPictures pictures,
            @ConfigProperty(name = "yimatong.risk.clock-every", defaultValue = "1s") Duration pause) {
        this.pictures = pictures;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "risk-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        return pictures.drawDue(BATCH) == BATCH;
    }
}
