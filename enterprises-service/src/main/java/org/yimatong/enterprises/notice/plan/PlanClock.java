package org.yimatong.enterprises.notice.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for plans that are due, and has them sent one by one. */
@ApplicationScoped
class PlanClock implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(PlanClock.class);

    private final PlanSending plans;
    private final Duration pause;

    PlanClock(
            PlanSending plans,
            @ConfigProperty(name = "yimatong.notices.clock-every", defaultValue = "1s") Duration pause) {
        this.plans = plans;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "notice-plan-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        plans.due().forEach(this::send);
        return false;
    }

    /** One that fails stays due and holds up no other. */
    private void send(NoticePlan plan) {
        try {
            plans.send(plan);
        } catch (RuntimeException e) {
            LOG.warnf("The plan %s waits: %s", plan.id(), e.getMessage());
        }
    }
}
