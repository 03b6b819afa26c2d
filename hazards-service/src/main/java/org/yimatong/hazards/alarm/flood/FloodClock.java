package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for floods that are over, or that nobody noticed. */
@ApplicationScoped
class FloodClock implements RecurringWork {

    private final FloodRounds rounds;
    private final FloodRules rules;

    FloodClock(FloodRounds rounds, FloodRules rules) {
        this.rounds = rounds;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "alarm-flood-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        return rounds.pass();
    }
}
