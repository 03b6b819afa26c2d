package org.yimatong.inspections.finding.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.inspections.finding.FindingRules;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for answers that are overdue. */
@ApplicationScoped
class SupervisionClock implements RecurringWork {

    private final SupervisionService service;
    private final FindingRules rules;

    SupervisionClock(SupervisionService service, FindingRules rules) {
        this.service = service;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "supervision-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        return service.noteOverdue();
    }
}
