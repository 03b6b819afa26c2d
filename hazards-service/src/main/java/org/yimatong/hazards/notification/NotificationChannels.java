package org.yimatong.hazards.notification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** All channels. Whatever it shows is only what the caller may see. */
@ApplicationScoped
public class NotificationChannels implements PanacheRepositoryBase<NotificationChannel, UUID> {

    private final CurrentAccess access;

    NotificationChannels(CurrentAccess access) {
        this.access = access;
    }

    public Optional<NotificationChannel> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The channel; nobody else changes it before this transaction ends. */
    Optional<NotificationChannel> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** The channel, for the service itself; nobody else changes it before this transaction ends. */
    public NotificationChannel heldBySystem(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    private PanacheQuery<NotificationChannel> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }

    /** A page by name, without those that are removed. A criterion that is null lets all of them through. */
    public List<NotificationChannel> page(@Nullable String uscc, @Nullable ChannelKind kind, PageRequest page) {
        var criteria = Criteria.visible(access.get(), "channel")
                .and("removedAt is null")
                .equal("channel.about", uscc)
                .equal("kind", kind);
        page.after().ifPresent(after -> {
            criteria.and("name > :afterName or (name = :afterName and id > :afterId)");
            criteria.parameters().put("afterName", after.part(0));
            criteria.parameters().put("afterId", after.id(1));
        });
        var query = "from NotificationChannel channel where " + criteria.text() + " order by name, id";
        return find(query, criteria.parameters()).page(0, page.fetch()).list();
    }

    /** How many there are for the area, or for the enterprise: its own, or those of officials about it. */
    long countOf(String area, @Nullable String about, boolean official) {
        if (about == null) {
            return count("removedAt is null and about is null and area = ?1", area);
        }
        return official
                ? count("removedAt is null and about = ?1 and uscc is null", about)
                : count("removedAt is null and uscc = ?1", about);
    }

    public static Cursor cursor(NotificationChannel channel) {
        return Cursor.of(channel.terms().name(), channel.id().toString());
    }

    /**
     * Those that tell of alarms of one of these areas or enterprises, paused ones too. Nobody pauses or removes one
     * before this transaction ends.
     */
    List<NotificationChannel> about(Set<String> areas, Set<String> usccs) {
        return find("removedAt is null and (about in ?1 or (about is null and area in ?2)) order by id", usccs, areas)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** The other active ones of the same area or enterprise, and of the same people. */
    List<NotificationChannel> besides(NotificationChannel channel) {
        return list(
                "removedAt is null and pauseReason is null and id <> ?1 and area = ?2"
                        + " and about is not distinct from ?3 and uscc is not distinct from ?4",
                channel.id(),
                channel.area(),
                channel.about(),
                channel.uscc());
    }

    /** Those whose pause is over, held; what another instance has in hand is left out. */
    List<NotificationChannel> resuming(Instant now) {
        return find("pauseUntil <= ?1 and removedAt is null", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where about = ?2", moved.area(), moved.uscc());
    }
}
