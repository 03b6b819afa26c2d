package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.yimatong.kit.access.AsSystem;

/** Tells of notifications that are not delivered in time, and gives up those that never were. */
@ApplicationScoped
public class NotificationDeadlines {

    private static final int BATCH = 200;

    private final Notifications notifications;
    private final NotificationNews news;
    private final Clock clock;

    NotificationDeadlines(Notifications notifications, NotificationNews news, Clock clock) {
        this.notifications = notifications;
        this.news = news;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant();
        var due = notifications.due(now, BATCH);
        due.forEach(late -> late.passDeadline(now));
        news.failed(due, now);
        return due.size() == BATCH;
    }
}
