package org.yimatong.hazards.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.hazards.notification.Notification;
import org.yimatong.hazards.notification.NotificationChannels;
import org.yimatong.hazards.notification.NotificationNews;
import org.yimatong.hazards.notification.Notifications;
import org.yimatong.kit.audit.Audit;

/** Gives up what a recipient will never take, and tells of it. */
@ApplicationScoped
class GivingUp {

    private final NotificationChannels channels;
    private final Notifications notifications;
    private final NotificationNews news;
    private final Audit audit;

    GivingUp(NotificationChannels channels, Notifications notifications, NotificationNews news, Audit audit) {
        this.channels = channels;
        this.notifications = notifications;
        this.news = news;
        this.audit = audit;
    }

    void one(UUID id, String code, Instant now) {
        giveUp(List.of(notifications.held(id)), code, now);
    }

    /** The channel's recipient wants nothing any more: it is paused. */
    void allOf(UUID id, String code, Instant now) {
        var channel = channels.heldBySystem(id);
        if (channel.pauseBySystem(code)) {
            audit.record("paused", channel.audited(), Map.of("reason", code));
        }
        giveUp(notifications.waitingFor(id), code, now);
    }

    private void giveUp(List<Notification> refused, String code, Instant now) {
        var waiting = refused.stream().filter(Notification::isWaiting).toList();
        waiting.forEach(notification -> notification.giveUp(code, now));
        news.failed(waiting, now);
    }
}
