package org.yimatong.inspections.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All plans ever written. Every official may look at them; enterprises see none. */
@ApplicationScoped
public class InspectionPlans implements PanacheRepositoryBase<InspectionPlan, UUID> {

    /** A place in the list of plans, newest first. */
    public record Place(Instant draftedAt, UUID id) {}

    private final Audit audit;

    InspectionPlans(Audit audit) {
        this.audit = audit;
    }

    /** Stores the plan with what was done. */
    void save(InspectionPlan plan, String action) {
        persistAndFlush(plan);
        record(plan, action, Map.of("state", plan.state(), "version", plan.version()));
    }

    void record(InspectionPlan plan, String action, Map<String, ?> details) {
        var areas = String.join(",", plan.content().areas());
        audit.record(
                "inspection-plan." + action,
                new AuditedThing("inspection-plan", plan.id().toString(), "", areas),
                details);
    }

    /** The plan; nobody else takes a step with it before this transaction ends. */
    Optional<InspectionPlan> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Those whose tasks follow the colours on the day; none of them is stopped before this transaction ends. */
    List<InspectionPlan> inForce(LocalDate today) {
        return find(
                        "state = :approved and period.lastDay >= :today",
                        Sort.by("id"),
                        Map.of("approved", PlanState.APPROVED, "today", today))
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** Newest first, behind the place. */
    public List<InspectionPlan> newestFirst(
            @Nullable PlanKind kind, @Nullable PlanState state, @Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (kind != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", kind);
        }
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        if (behind != null) {
            conditions.add("(draftedAt < :at or (draftedAt = :at and id < :id))");
            parameters.put("at", behind.draftedAt());
            parameters.put("id", behind.id());
        }
        return find(String.join(" and ", conditions), Sort.descending("draftedAt", "id"), parameters)
                .page(0, atMost)
                .list();
    }
}
