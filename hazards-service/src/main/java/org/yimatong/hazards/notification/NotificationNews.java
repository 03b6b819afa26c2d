package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.kit.outbox.Outbox;

/** What the others are told of notifications that are not delivered. Of trials nobody is told but who tried. */
@ApplicationScoped
public class NotificationNews {

    private final NotificationChannels channels;
    private final ChannelActivities activities;
    private final Notifications notifications;
    private final NotificationRules rules;
    private final Outbox outbox;

    NotificationNews(
            NotificationChannels channels,
            ChannelActivities activities,
            Notifications notifications,
            NotificationRules rules,
            Outbox outbox) {
        this.channels = channels;
        this.activities = activities;
        this.notifications = notifications;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** These are late, or were given up: of each there is an event, of each channel once in a while a notification. */
    void failed(Collection<Notification> late, Instant now) {
        var of = channelsOf(late);
        outbox.add(late.stream()
                .filter(notification -> notification.occasion() != null)
                .map(notification -> event(notification, of, now))
                .toList());
        tellOthers(late, of, now);
    }

    /** These happened while their channels were paused: of each channel there is an event once in a while. */
    void untold(Collection<Notification> untold, Instant now) {
        var of = channelsOf(untold);
        outbox.add(tellOthers(untold, of, now).stream()
                .map(notification -> event(notification, of, now))
                .toList());
    }

    /**
     * Tells by the other channels of the same scope, of each channel that does not deliver once in a while.
     *
     * @return what was told
     */
    private List<Notification> tellOthers(
            Collection<Notification> undelivered, Map<UUID, NotificationChannel> of, Instant now) {
        var first = new TreeMap<UUID, Notification>(); // two who tell at once hold the channels in the same order
        undelivered.stream()
                .filter(notification -> notification.occasion() != null)
                .filter(notification -> notification.stage() != NotificationStage.NOT_DELIVERED)
                .forEach(notification -> first.putIfAbsent(notification.channelId(), notification));
        var told = new ArrayList<Notification>();
        first.forEach((channel, notification) -> {
            if (activities.of(channel).tellsOthers(now, rules)) {
                told.add(notification);
                channels.besides(Objects.requireNonNull(of.get(channel)))
                        .forEach(other ->
                                notifications.persist(Notification.ofUndelivered(notification, other, now, rules)));
            }
        });
        return told;
    }

    private Map<UUID, NotificationChannel> channelsOf(Collection<Notification> notifications) {
        var ids = notifications.stream().map(Notification::channelId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : channels.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(NotificationChannel::id, Function.identity()));
    }

    private static AlarmNotificationFailed event(
            Notification notification, Map<UUID, NotificationChannel> channels, Instant now) {
        var occasion = Objects.requireNonNull(notification.occasion());
        var channel = Objects.requireNonNull(channels.get(notification.channelId()));
        return new AlarmNotificationFailed(
                UUID.randomUUID(),
                now,
                occasion.uscc(),
                notification.id(),
                occasion.area(),
                channel.id(),
                channel.kind().name(),
                occasion.subjectKind().name(),
                occasion.subjectId(),
                occasion.facts().source(),
                occasion.facts().tag(),
                occasion.facts().level(),
                notification.stage().name(),
                notification.madeAt(),
                notification.attempts(),
                notification.lastError(),
                !notification.isWaiting());
    }
}
