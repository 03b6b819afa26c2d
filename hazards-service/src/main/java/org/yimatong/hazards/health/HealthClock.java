package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yimatong.kit.clock.RecurringWork;
import org.yimatong.kit.outbox.WatermarkBound;

/**
 * Looks for sensors that fell silent, or send nothing good. It does not look at the time of day, but at the instant up
 * to which readings have taken effect: readings that wait are not silence.
 */
@ApplicationScoped
class HealthClock implements RecurringWork {

    private final HealthRounds rounds;
    private final Instance<WatermarkBound> bounds;
    private final HealthConfig config;
    private final Clock clock;

    HealthClock(HealthRounds rounds, @Any Instance<WatermarkBound> bounds, HealthConfig config, Clock clock) {
        this.rounds = rounds;
        this.bounds = bounds;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sensor-health-clock";
    }

    @Override
    public Duration pause() {
        return config.clockEvery();
    }

    @Override
    public boolean round() {
        var asOf = bounds.stream().map(WatermarkBound::upTo).reduce(clock.instant(), (a, b) -> a.isBefore(b) ? a : b);
        rounds.noteRefusals();
        return !asOf.equals(Instant.MIN) && judge(asOf.truncatedTo(ChronoUnit.MICROS));
    }

    private boolean judge(Instant asOf) {
        var moreSilence = rounds.judgeSilence(asOf);
        var moreRefusals = rounds.judgeRefusals(asOf);
        return moreSilence || moreRefusals;
    }
}
