package org.yimatong.hazards.responsibility;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** All tasks of responsible persons. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class ResponsibilityTasks implements PanacheRepositoryBase<ResponsibilityTask, UUID> {

    /** Which tasks are asked for; what is null lets all of them through. */
    public record Filter(
            @Nullable String uscc,
            @Nullable UUID source,
            @Nullable TaskKind kind,
            @Nullable TaskState state) {}

    private final CurrentAccess access;
    private final Audit audit;
    private final Outbox outbox;

    ResponsibilityTasks(CurrentAccess access, Audit audit, Outbox outbox) {
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Stores the task with what was done. */
    void save(ResponsibilityTask task, String action) {
        persistAndFlush(task);
        var source = task.source();
        audit.record(
                "responsibility-task." + action,
                new AuditedThing("responsibility-task", task.id().toString(), source.uscc(), source.area()),
                Map.of(
                        "source", source.sourceId(),
                        "kind", task.kind(),
                        "firstDay", task.firstDay().toString(),
                        "state", task.state()));
    }

    /** The period of the task is over: it is missed unless it was done, which is told, and the next one begins. */
    void pass(ResponsibilityTask task) {
        task.pass();
        if (task.state() == TaskState.MISSED) {
            save(task, "missed");
            outbox.add(TaskEvents.missed(task));
        } else {
            persistAndFlush(task);
        }
        save(task.successor(), "opened");
    }

    /** Those of the source that are not over; nobody else changes them before this transaction ends. */
    List<ResponsibilityTask> running(UUID source) {
        return find("source.sourceId = ?1 and succeeded = false", source)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The last day of the last period for which a task of the kind was asked for, and did not lapse. */
    Optional<LocalDate> lastDayAsked(UUID source, TaskKind kind) {
        return find(
                        "source.sourceId = ?1 and kind = ?2 and state <> ?3 order by firstDay desc",
                        source,
                        kind,
                        TaskState.LAPSED)
                .page(0, 1)
                .singleResultOptional()
                .map(ResponsibilityTask::lastDay);
    }

    public Optional<ResponsibilityTask> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The task; nobody else takes a step with it before this transaction ends. */
    Optional<ResponsibilityTask> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Those due first, behind the place. */
    public List<ResponsibilityTask> dueFirst(Filter filter, @Nullable Place behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "t.source")
                .equal("t.source.uscc", filter.uscc())
                .equal("t.source.sourceId", filter.source())
                .equal("t.kind", filter.kind())
                .equal("t.state", filter.state())
                .behind(behind, "t.dueAt", "t.id");
        return find(
                        "from ResponsibilityTask t where " + criteria.text() + " order by t.dueAt, t.id",
                        criteria.parameters())
                .page(0, atMost)
                .list();
    }

    private PanacheQuery<ResponsibilityTask> one(UUID id) {
        var criteria = Criteria.visible(access.get(), "t.source").equal("t.id", id);
        return find("from ResponsibilityTask t where " + criteria.text(), criteria.parameters());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("source.area = ?1 where source.uscc = ?2", moved.area(), moved.uscc());
    }
}
