package org.yimatong.hazards.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** All notifications. Whatever it shows is only what the caller may see: those of the channels that are theirs. */
@ApplicationScoped
public class Notifications implements PanacheRepositoryBase<Notification, UUID> {

    private final CurrentAccess access;

    Notifications(CurrentAccess access) {
        this.access = access;
    }

    public Optional<Notification> visible(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters).singleResultOptional();
    }

    /** A page of what the caller may see, newest first. */
    public List<Notification> newestFirst(NotificationFilter filter, int atMost) {
        var criteria = filter.criteria(access.get());
        return find(
                        "from Notification n left join fetch n.occasion where " + criteria.text()
                                + " order by n.madeAt desc, n.id desc",
                        criteria.parameters())
                .page(0, atMost)
                .list();
    }

    /**
     * The next to be sent by the channel: what was not tried yet, so that what always fails delays no news; then who
     * waited longest for a try. Nobody else changes it before this transaction ends: somebody may be giving it up.
     */
    public Optional<Notification> next(UUID channel, Instant now) {
        return find(
                        "channelId = ?1 and state = ?2 and nextTryAt <= ?3"
                                + " order by case when attempts = 0 then 0 else 1 end, nextTryAt, madeAt, id",
                        channel,
                        NotificationState.WAITING,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The notification; nobody else changes it before this transaction ends. */
    public Notification held(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** All that wait for the channel, held in the order of their ids. */
    public List<Notification> waitingFor(UUID channel) {
        return find("channelId = ?1 and state = ?2 order by id", channel, NotificationState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the channel was tried out after that instant, or waits for it. */
    boolean triedOut(UUID channel, Instant after) {
        return count(
                        "channelId = ?1 and stage = ?2 and (state = ?3 or madeAt > ?4)",
                        channel,
                        NotificationStage.TRIAL,
                        NotificationState.WAITING,
                        after)
                > 0;
    }

    /** Those of which a deadline passed, the longest passed first; what another has in hand is left out. */
    List<Notification> due(Instant now, int limit) {
        return find("deadline <= ?1 order by deadline", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update(
                "area = ?1 where channelId in (select id from NotificationChannel where about = ?2)",
                moved.area(),
                moved.uscc());
    }
}
