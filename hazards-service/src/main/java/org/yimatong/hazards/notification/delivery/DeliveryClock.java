package org.yimatong.hazards.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.hazards.notification.NotificationRules;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for channels by which something is to be sent. */
@ApplicationScoped
class DeliveryClock implements RecurringWork {

    private final DeliveryWorkers workers;
    private final NotificationRules rules;

    DeliveryClock(DeliveryWorkers workers, NotificationRules rules) {
        this.workers = workers;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "delivery-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        workers.begin();
        return false;
    }
}
