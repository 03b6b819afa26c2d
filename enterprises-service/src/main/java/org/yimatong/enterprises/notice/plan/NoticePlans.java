package org.yimatong.enterprises.notice.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All plans ever ordered. An official sees those that address an area of theirs. */
@ApplicationScoped
public class NoticePlans implements PanacheRepositoryBase<NoticePlan, UUID> {

    private static final String SUPERVISED =
            "select p.* from notice_plan p where (:everything or p.areas && cast(:areas as text[]))";

    private final Audit audit;
    private final CurrentAccess access;

    NoticePlans(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** Stores the plan with what was done. */
    void save(NoticePlan plan, String action) {
        persistAndFlush(plan);
        var areas = String.join(",", plan.areas().stream().sorted().toList());
        audit.record(
                action,
                new AuditedThing("notice-plan", plan.id().toString(), "", areas),
                Map.of("state", plan.state(), "version", plan.version()));
    }

    /** Keeps what it is to say from now on, beside what it said before. */
    void keepRevision(NoticePlan plan, Instant at) {
        var before = getEntityManager()
                .createQuery("select count(*) from PlanRevision where planId = :plan", Long.class)
                .setParameter("plan", plan.id())
                .getSingleResult();
        getEntityManager().persist(new PlanRevision(plan, Math.toIntExact(before) + 1, Actor.of(access.get()), at));
    }

    /** Everything the plan was ever to say, newest first, below the given revision. */
    public List<PlanRevision> revisions(NoticePlan plan, int below, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from PlanRevision where planId = :plan and revision < :below order by revision desc",
                        PlanRevision.class)
                .setParameter("plan", plan.id())
                .setParameter("below", below)
                .setMaxResults(atMost)
                .getResultList();
    }

    public Optional<NoticePlan> supervised(UUID id) {
        return find(" and p.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    /** The same, held until the end of the transaction. */
    Optional<NoticePlan> held(UUID id) {
        return find(" and p.id = :id for update", Map.of("id", id), 1).stream().findFirst();
    }

    /** The same; nothing if somebody else holds it. */
    Optional<NoticePlan> heldUnlessBusy(UUID id) {
        return find(" and p.id = :id for update skip locked", Map.of("id", id), 1).stream()
                .findFirst();
    }

    /** Those that are due, longest first. */
    List<NoticePlan> due(Instant now, int atMost) {
        return find(" and p.next_at <= :now order by p.next_at", Map.of("now", now), atMost);
    }

    /** Newest first, beginning behind the place. */
    public List<NoticePlan> newestFirst(@Nullable PlanState state, @Nullable TimePlace behind, int atMost) {
        var condition = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        if (state != null) {
            condition.append(" and p.state = :state");
            parameters.put("state", state.name());
        }
        if (behind != null) {
            condition.append(" and (p.ordered_at, p.id) < (:at, :behind)");
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return find(condition + " order by p.ordered_at desc, p.id desc", parameters, atMost);
    }

    @SuppressWarnings("unchecked")
    private List<NoticePlan> find(String condition, Map<String, Object> parameters, int atMost) {
        var query = getEntityManager()
                .createNativeQuery(SUPERVISED + condition, NoticePlan.class)
                .setParameter("everything", access.get().everything())
                .setParameter("areas", access.get().areas().toArray(String[]::new))
                .setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
