package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.kit.audit.Audit;

/** Gives up what a recipient will not take, or is not to be sent, and tells of it. */
@ApplicationScoped
public class GivingUp {

    private final NotificationChannels channels;
    private final ChannelActivities activities;
    private final Notifications notifications;
    private final NotificationNews news;
    private final NotificationRules rules;
    private final Audit audit;

    GivingUp(
            NotificationChannels channels,
            ChannelActivities activities,
            Notifications notifications,
            NotificationNews news,
            NotificationRules rules,
            Audit audit) {
        this.channels = channels;
        this.activities = activities;
        this.notifications = notifications;
        this.news = news;
        this.rules = rules;
        this.audit = audit;
    }

    public void one(UUID id, String code, Instant now) {
        giveUp(List.of(notifications.held(id)), code, now);
    }

    /** All that waits for the channel, by which nothing is sent any more. */
    void allOf(UUID channel, String code, Instant now) {
        giveUp(notifications.waitingFor(channel), code, now);
    }

    /** The channel's recipient wants nothing any more; once that has lasted, the channel is paused. */
    public void gone(UUID id, UUID attempted, String code, Instant now) {
        var channel = channels.heldBySystem(id);
        var waiting = notifications.waitingFor(id);
        waiting.stream()
                .filter(notification -> notification.id().equals(attempted))
                .forEach(notification -> notification.failed(code, now));
        if (activities.of(id).gone(code, now, rules) && channel.pauseBySystem(code)) {
            audit.record("paused", channel.audited(), Map.of("reason", code));
            giveUp(waiting, code, now);
        }
    }

    private void giveUp(List<Notification> refused, String code, Instant now) {
        var waiting = refused.stream().filter(Notification::isWaiting).toList();
        waiting.forEach(notification -> notification.giveUp(code, now));
        news.failed(waiting, now);
    }
}
