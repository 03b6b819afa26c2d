package org.yimatong.inspections.finding.supervision;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All assignments and supervisions of findings. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Supervisions implements PanacheRepositoryBase<Supervision, UUID> {

    /** A place in the list, newest first. */
    public record Place(Instant orderedAt, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;

    Supervisions(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** @param action what was done, for the audit */
    void save(Supervision supervision, String action) {
        persist(supervision);
        flush();
        audit.record(
                "supervision." + action,
                new AuditedThing("supervision", supervision.id().toString(), supervision.uscc(), supervision.area()),
                Map.of(
                        "finding", supervision.findingId(),
                        "kind", supervision.order().kind(),
                        "addressee", supervision.order().addressee(),
                        "answerDueOn", supervision.order().answerDueOn()));
    }

    public Optional<Supervision> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** Nobody else changes it before this transaction ends. */
    Optional<Supervision> inHand(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Newest first, at most {@code limit}, beginning behind the place. */
    public List<Supervision> newestFirst(SupervisionFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add(Access.VISIBLE);
        parameters.putAll(access.get().parameters());
        if (access.get().uscc() != null) {
            conditions.add("uscc = :uscc"); // said again in words for which there is an index
        }
        if (after != null) {
            conditions.add("(orderedAt < :orderedAt or (orderedAt = :orderedAt and id < :id))");
            parameters.put("orderedAt", after.orderedAt());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions) + " order by orderedAt desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    /** Those the clock has to look at now; what another instance has in hand is left out. */
    List<Supervision> due(Instant now, int limit) {
        return find("clockDueAt <= ?1 order by clockDueAt", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    private PanacheQuery<Supervision> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }
}
