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
     * arrive: a task that is unknown, cancelled, or done by another inspection stays as it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(UUID task, UUID inspection) {
        held(task)
                .filter(found -> found.state().next().contains(TaskState.DONE))
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

    /** Enterprises of which a task was done on the day or later. */
    public Set<String> inspectedSince(Instant begin) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct uscc from InspectionTask where doneAt >= :begin", String.class)
                .setParameter("begin", begin)
                .getResultList());
    }

    private PanacheQuery<InspectionTask> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }
}
