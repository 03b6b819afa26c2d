package org.yimatong.hazards.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** All escalations. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    /** A place in the list, newest first. */
    public record Place(Instant dueAt, UUID id) {}

    private final CurrentAccess access;

    Escalations(CurrentAccess access) {
        this.access = access;
    }

    /** Newest first, behind the place. A criterion that is null lets all of them through. */
    public List<Escalation> newestFirst(
            @Nullable UUID alarm, @Nullable EscalationKind kind, @Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE));
        var parameters = new HashMap<>(access.get().parameters());
        if (alarm != null) {
            conditions.add("alarmId = :alarm");
            parameters.put("alarm", alarm);
        }
        if (kind != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", kind);
        }
        if (behind != null) {
            conditions.add("(dueAt < :at or (dueAt = :at and id < :id))");
            parameters.put("at", behind.dueAt());
            parameters.put("id", behind.id());
        }
        return find(String.join(" and ", conditions) + " order by dueAt desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
