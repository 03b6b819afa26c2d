package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.kit.outbox.Outbox;

/** What the others are told of notifications that are not delivered. */
@ApplicationScoped
public class NotificationNews {

    private final NotificationChannels channels;
    private final Outbox outbox;

    NotificationNews(NotificationChannels channels, Outbox outbox) {
        this.channels = channels;
        this.outbox = outbox;
    }

    /** These are late, or were given up. Of trials nobody is told but who tried. */
    public void failed(Collection<Notification> late, Instant now) {
        var ids = late.stream().map(Notification::channelId).distinct().toList();
        var kinds = ids.isEmpty()
                ? Map.<UUID, NotificationChannel>of()
                : channels.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(NotificationChannel::id, Function.identity()));
        outbox.add(late.stream()
                .filter(notification -> notification.occasion() != null)
                .map(notification -> event(notification, kinds, now))
                .toList());
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
                occasion.stage().name(),
                notification.madeAt(),
                notification.attempts(),
                notification.lastError(),
                !notification.isWaiting());
    }
}
