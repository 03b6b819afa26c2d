package org.yimatong.inspections.task;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All inspection tasks. Whatever it answers is only what the calling official may see; enterprises see none. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<InspectionTask, UUID> {

    private static final String UNFIT =
            "select id from inspection where id = :inspection and (uscc <> :uscc or state = 'CANCELLED')";

    private static final String INSPECTED_SINCE = """
            select uscc from inspection_task where done_at >= :begin
            union
            select uscc from inspection where state = 'CONCLUDED' and begun_at >= :begin
            """;

    /** A place in the list of tasks, by their last day. */
    public record Place(LocalDate dueOn, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;
    private final Clock clock;

    Tasks(Audit audit, CurrentAccess access, Clock clock) {
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** Stores the task with what was done. */
    void save(InspectionTask task, String action) {
        persistAndFlush(task);
        audit.record(
                "task." + action,
                new AuditedThing("task", task.id().toString(), task.uscc(), task.area()),
                Map.of(
                        "state", task.state(),
                        "dueOn", task.window().dueOn(),
                        "version", task.version()));
    }

    /**
     * An inspection that was made says for which task. Called in the inspection's transaction, in whatever order things
     * arrive: a task that is unknown, cancelled, at another enterprise, or done by another inspection stays as it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(UUID task, UUID inspection) {
        held(task)
                .filter(found -> found.state().next().contains(TaskState.DONE) && mayBeDoneBy(inspection, found))
                .ifPresent(found -> {
                    found.complete(inspection, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    save(found, "completed");
                });
    }

    public Optional<InspectionTask> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The task; nobody else takes a step with it before this transaction ends. */
    Optional<InspectionTask> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /**
     * Those the officer is to do at the enterprise; nobody else takes a step with them before this transaction ends.
     */
    List<InspectionTask> openOf(UUID officer, String uscc) {
        return find(
                        "state = OPEN and uscc = :uscc and (officers.first = :officer or officers.second = :officer)",
                        Map.of("officer", officer, "uscc", uscc))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By their last day, beginning behind the place. */
    public List<InspectionTask> byLastDay(TaskFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add(Access.VISIBLE);
        parameters.putAll(access.get().parameters());
        if (after != null) {
            conditions.add("(window.dueOn > :dueOn or (window.dueOn = :dueOn and id > :id))");
            parameters.put("dueOn", after.dueOn());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions), Sort.by("window.dueOn", "id"), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Whether the task may be done by the inspection: one that has not arrived yet, or one that was made at the task's
     * enterprise and not given up.
     */
    boolean mayBeDoneBy(UUID inspection, InspectionTask task) {
        return getEntityManager()
                .createNativeQuery(UNFIT, UUID.class)
                .setParameter("inspection", inspection)
                .setParameter("uscc", task.uscc())
                .getResultList()
                .isEmpty();
    }

    /** Enterprises that were inspected at that instant or later, for a task or without one. */
    public Set<String> inspectedSince(Instant begin) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery(INSPECTED_SINCE, String.class)
                .setParameter("begin", begin)
                .getResultList());
    }

    private PanacheQuery<InspectionTask> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }
}
