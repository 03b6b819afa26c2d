package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for findings whose deadline has passed. */
@ApplicationScoped
class FindingClock implements RecurringWork {

    private final FindingLapses lapses;
    private final FindingRules rules;

    FindingClock(FindingLapses lapses, FindingRules rules) {
        this.lapses = lapses;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "finding-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        return lapses.next();
    }
}
