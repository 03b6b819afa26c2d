package org.yimatong.hazards.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.source.SourceEnded;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** When sources have to be assessed again, and what happened to them. Only what the caller may see. */
@ApplicationScoped
public class Reassessments implements PanacheRepositoryBase<ReassessmentDuty, UUID> {

    /** A place in a list: the instant by which it is ordered, and what has that instant. */
    public record Place(Instant at, UUID id) {}

    private final CurrentAccess access;
    private final Audit audit;

    Reassessments(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    void save(ReassessmentDuty duty, String action) {
        persistAndFlush(duty);
        audit.record(
                action,
                new AuditedThing("hazard-source", duty.sourceId().toString(), duty.uscc(), duty.area()),
                Map.of("cause", duty.cause(), "dueAt", duty.dueAt().toString()));
    }

    void add(ReassessmentTrigger trigger) {
        getEntityManager().persist(trigger);
    }

    /** What happened to a source after the day, in the order in which it was written down. */
    List<ReassessmentTrigger> triggersAfter(LocalDate day, UUID source) {
        return getEntityManager()
                .createQuery(
                        "from ReassessmentTrigger where sourceId = :source and happenedOn > :day"
                                + " order by recordedAt, id",
                        ReassessmentTrigger.class)
                .setParameter("source", source)
                .setParameter("day", day)
                .getResultList();
    }

    /** The duty of a source; nobody else changes it before this transaction ends. */
    Optional<ReassessmentDuty> held(UUID source) {
        return find("sourceId", source).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /**
     * The next ones first, behind the place. A criterion that is null lets all of them through.
     *
     * @param due whether it is due
     */
    public List<ReassessmentDuty> next(
            @Nullable String uscc, @Nullable Boolean due, @Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE, "endedAt is null"));
        var parameters = new HashMap<>(access.get().parameters());
        if (uscc != null) {
            conditions.add("uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        if (due != null) {
            conditions.add(due ? "dueSince is not null" : "dueSince is null");
        }
        if (behind != null) {
            conditions.add("(dueAt > :at or (dueAt = :at and sourceId > :id))");
            parameters.put("at", behind.at());
            parameters.put("id", behind.id());
        }
        return find(String.join(" and ", conditions) + " order by dueAt, sourceId", parameters)
                .page(0, atMost)
                .list();
    }

    /** What happened to a source, newest first, behind the place. */
    public List<ReassessmentTrigger> triggers(UUID source, @Nullable Place behind, int atMost) {
        var text = "from ReassessmentTrigger where sourceId = :source and " + Access.VISIBLE;
        if (behind != null) {
            text += " and (recordedAt < :at or (recordedAt = :at and id < :id))";
        }
        var query = getEntityManager()
                .createQuery(text + " order by recordedAt desc, id desc", ReassessmentTrigger.class)
                .setParameter("source", source)
                .setMaxResults(atMost);
        access.get().parameters().forEach(query::setParameter);
        if (behind != null) {
            query.setParameter("at", behind.at()).setParameter("id", behind.id());
        }
        return query.getResultList();
    }

    void end(@Observes SourceEnded ended) {
        held(ended.sourceId()).ifPresent(duty -> {
            duty.end(ended.at());
            save(duty, "reassessment.ended");
        });
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
        getEntityManager()
                .createQuery("update ReassessmentTrigger set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
