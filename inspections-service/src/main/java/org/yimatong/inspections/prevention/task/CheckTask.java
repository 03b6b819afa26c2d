package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ElementKind;
import org.yimatong.inspections.prevention.chain.Stamp;

/** A control measure is to be checked again and again (排查任务). */
@Entity
public class CheckTask extends ChainElement<TaskContent> {

    public static final ElementKind<TaskContent, CheckTask> KIND =
            ElementKind.of("tasks", CheckTask.class, "content.measureId", List.of(), CheckTask::new);

    @Embedded
    private TaskContent content;

    /** Occurrences that open before it exist, or were never due. Planning is no change of the task. */
    @OptimisticLock(excluded = true)
    private Instant plannedUntil;

    @OptimisticLock(excluded = true)
    private @Nullable Instant nextOpensAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CheckTask() {}

    private CheckTask(UUID id, ElementKind.Owner owner, TaskContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
        this.plannedUntil = stamp.receivedAt();
    }

    @Override
    public TaskContent content() {
        return content;
    }

    @Override
    protected void say(TaskContent newer) {
        content = newer;
    }

    /** From the instant on, it is due by what it says now. */
    void planAnew(Instant from, WorkCalendar calendar) {
        plannedUntil = from;
        nextOpensAt = next(calendar).map(Window::opensAt).orElse(null);
    }

    /** The next time at which it is due, if that has begun; the one after it is next then. */
    Optional<Window> takeNext(Instant now, WorkCalendar calendar) {
        var next = next(calendar);
        if (next.isPresent() && !next.get().opensAt().isAfter(now)) {
            plannedUntil = next.get().closesAt();
            return next;
        }
        nextOpensAt = next.map(Window::opensAt).orElse(null);
        return Optional.empty();
    }

    Instant plannedUntil() {
        return plannedUntil;
    }

    private Optional<Window> next(WorkCalendar calendar) {
        return new Rhythm(content, calendar).firstFrom(plannedUntil);
    }
}
