package org.yimatong.hazards.responsibility;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.CalendarPeriod;
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
    private final TaskPeriods periods;

    ResponsibilityTasks(CurrentAccess access, Audit audit, Outbox outbox, TaskPeriods periods) {
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.periods = periods;
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

    /** The task was done, in time or late, which is told. */
    void saveDone(ResponsibilityTask task) {
        save(task, task.state() == TaskState.LATE ? "done-late" : "done");
        outbox.add(TaskEvents.done(task));
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
        periods.after(task.kind(), new CalendarPeriod(task.firstDay(), task.lastDay()))
                .ifPresent(next -> save(task.successor(next), "opened"));
    }

    /**
     * Those of the source whose period is not over; nobody else changes them before this transaction ends. Those that
     * are over pass first: the clock may not have looked in between.
     */
    List<ResponsibilityTask> running(UUID source, Instant now) {
        var running = unfinished(source);
        while (running.stream().anyMatch(task -> task.isOver(now))) {
            running.stream().filter(task -> task.isOver(now)).forEach(this::pass);
            running = unfinished(source);
        }
        return running;
    }

    private List<ResponsibilityTask> unfinished(UUID source) {
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

    /** The source of one that the caller may see. The task is read when nobody else changes it any more. */
    Optional<UUID> sourceOf(UUID id) {
        var criteria = Criteria.visible(access.get(), "t.source").equal("t.id", id);
        var query = getEntityManager()
                .createQuery("select t.source.sourceId from ResponsibilityTask t where " + criteria.text(), UUID.class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
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
