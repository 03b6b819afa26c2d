package org.yimatong.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for sources that have to be judged. */
@ApplicationScoped
class WarningClock implements RecurringWork {

    private final WarningEvaluation evaluation;
    private final Duration pause;

    WarningClock(
            WarningEvaluation evaluation,
            @ConfigProperty(name = "yimatong.warning.clock-every", defaultValue = "1s") Duration pause) {
        this.evaluation = evaluation;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "warning-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        evaluation.enrol();
        return evaluation.judgeThoseDue();
    }
}
