package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for what people want to be told. */
@ApplicationScoped
class NotificationClock implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(NotificationClock.class);

    private final Addressing addressing;
    private final NotificationRules rules;

    NotificationClock(Addressing addressing, NotificationRules rules) {
        this.addressing = addressing;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "notification-clock";
    }

    @Override
    public Duration pause() {
        return rules.clockEvery();
    }

    @Override
    public boolean round() {
        try {
            return addressing.pass();
        } catch (RuntimeException e) {
            LOG.warnf(e, "What happened to alarms is looked at one by one");
            addressing.open().forEach(this::one);
            return false;
        }
    }

    /** One that comes to grief holds up no other; it is looked at again later. */
    private void one(UUID occasion) {
        try {
            addressing.pass(occasion);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Nobody is told of occasion %s for now", occasion);
            addressing.setAside(occasion);
        }
    }
}
