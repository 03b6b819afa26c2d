package org.yimatong.inspections.prevention.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for enterprises without a score of yesterday. */
@ApplicationScoped
class ScoreClock implements RecurringWork {

    private final Scoring scoring;
    private final Duration pause;

    ScoreClock(
            Scoring scoring,
            @ConfigProperty(name = "yimatong.prevention.score-every", defaultValue = "1m") Duration pause) {
        this.scoring = scoring;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "running-score-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return scoring.scoreYesterday();
    }
}
