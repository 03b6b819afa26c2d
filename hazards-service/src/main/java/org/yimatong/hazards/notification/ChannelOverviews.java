package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Whether what channels are to tell arrives. */
@ApplicationScoped
public class ChannelOverviews {

    private static final Duration RECENT = Duration.ofDays(1);

    private static final String UNDELIVERED = """
            select channelId, state, count(*) from Notification
            where channelId in :channels and (state = :waiting or (state = :notDelivered and settledAt > :since))
                and stage <> :trial
            group by channelId, state
            """;

    private final EntityManager database;
    private final ChannelActivities activities;
    private final Clock clock;

    ChannelOverviews(EntityManager database, ChannelActivities activities, Clock clock) {
        this.database = database;
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public ChannelOverview of(NotificationChannel channel) {
        return Objects.requireNonNull(of(List.of(channel)).get(channel.id()));
    }

    /** By channel. */
    @Transactional
    public Map<UUID, ChannelOverview> of(List<NotificationChannel> channels) {
        var ids = channels.stream().map(NotificationChannel::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var activity = activities.of(ids);
        var counts = counts(ids);
        var overviews = new HashMap<UUID, ChannelOverview>();
        for (var channel : channels) {
            var id = channel.id();
            overviews.put(
                    id,
                    new ChannelOverview(
                            channel,
                            Objects.requireNonNull(activity.get(id)),
                            counts.getOrDefault(new Key(id, NotificationState.WAITING), 0L),
                            counts.getOrDefault(new Key(id, NotificationState.NOT_DELIVERED), 0L)));
        }
        return overviews;
    }

    private record Key(UUID channel, NotificationState state) {}

    private Map<Key, Long> counts(List<UUID> channels) {
        var counts = new HashMap<Key, Long>();
        database.createQuery(UNDELIVERED, Object[].class)
                .setParameter("channels", channels)
                .setParameter("waiting", NotificationState.WAITING)
                .setParameter("notDelivered", NotificationState.NOT_DELIVERED)
                .setParameter("trial", NotificationStage.TRIAL)
                .setParameter("since", clock.instant().minus(RECENT))
                .getResultList()
                .forEach(row -> counts.put(new Key((UUID) row[0], (NotificationState) row[1]), (Long) row[2]));
        return counts;
    }
}
