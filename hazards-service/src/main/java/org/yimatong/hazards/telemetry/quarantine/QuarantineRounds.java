package org.yimatong.hazards.telemetry.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.yimatong.kit.clock.RecurringWork;

/** Stores what came into quarantine and what the clocks of sensors show, and forgets what was kept long enough. */
@ApplicationScoped
class QuarantineRounds implements RecurringWork {

    private static final Duration FORGET_EVERY = Duration.ofMinutes(10);

    private final Quarantine quarantine;
    private final QuarantineTable table;
    private final ClockComparisons comparisons;
    private final Clock clock;
    private final Duration pause;
    private Instant forgetAt = Instant.MIN;

    QuarantineRounds(
            Quarantine quarantine,
            QuarantineTable table,
            ClockComparisons comparisons,
            Clock clock,
            QuarantineConfig config) {
        this.quarantine = quarantine;
        this.table = table;
        this.comparisons = comparisons;
        this.clock = clock;
        this.pause = config.round();
    }

    @Override
    public String name() {
        return "quarantine";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        quarantine.store();
        comparisons.store();
        var now = clock.instant();
        if (!now.isBefore(forgetAt)) {
            table.forget();
            forgetAt = now.plus(FORGET_EVERY);
        }
        return false;
    }
}
