package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Deletes settled notifications that were kept long enough, and what happened to alarms and was told to nobody. */
@ApplicationScoped
class NotificationRetention implements RecurringWork {

    private static final int BATCH = 5_000;
    private static final Duration UNTOLD = Duration.ofDays(1);

    private final EntityManager database;
    private final NotificationRules rules;
    private final Clock clock;

    NotificationRetention(EntityManager database, NotificationRules rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification-retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        var now = clock.instant();
        return database.createNativeQuery("select forget_notifications(:made, :untold, :atMost)", Integer.class)
                .setParameter("made", now.minus(rules.keepFor()))
                .setParameter("untold", now.minus(UNTOLD))
                .setParameter("atMost", BATCH)
                .getSingleResult()
                .equals(BATCH);
    }
}
