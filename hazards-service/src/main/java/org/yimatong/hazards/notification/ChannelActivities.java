package org.yimatong.hazards.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of the latest sendings by each channel. */
@ApplicationScoped
public class ChannelActivities implements PanacheRepositoryBase<ChannelActivity, UUID> {

    /** Channels with something to send that nobody sends by now; who was served longest ago comes first. */
    private static final String IDLE = """
            select a.* from channel_activity a join notification_channel c on c.id = a.channel_id
            where c.removed_at is null and c.pause_reason is null
                and (a.leased_until is null or a.leased_until <= :now)
                and (a.resting_until is null or a.resting_until <= :now)
                and exists (select from alarm_notification n
                    where n.channel_id = a.channel_id and n.state = 'WAITING' and n.next_try_at <= :now)
            order by a.served_at nulls first limit :limit for update of a skip locked
            """;

    /** The activity of the channel; nobody else changes it before this transaction ends. */
    public ChannelActivity of(UUID channel) {
        return find("channelId = ?1", channel)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    public Map<UUID, ChannelActivity> of(Collection<UUID> channels) {
        return list("channelId in ?1", channels).stream()
                .collect(Collectors.toMap(ChannelActivity::channelId, Function.identity()));
    }

    /** Those of channels by which somebody should send now; what another instance has in hand is left out. */
    public List<ChannelActivity> idle(Instant now, int limit) {
        @SuppressWarnings("unchecked")
        List<ChannelActivity> idle = getEntityManager()
                .createNativeQuery(IDLE, ChannelActivity.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return idle;
    }
}
