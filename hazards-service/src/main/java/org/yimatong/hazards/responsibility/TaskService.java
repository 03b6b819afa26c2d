package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.duty.DutyRecord;
import org.yimatong.hazards.duty.SafetyDutyService;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What enterprises write down of the tasks of their responsible persons; each is one transaction. */
@ApplicationScoped
@Transactional
public class TaskService {

    private final HazardSources sources;
    private final ResponsibilityTasks tasks;
    private final SafetyDutyService duties;
    private final CurrentAccess access;
    private final Clock clock;

    TaskService(
            HazardSources sources,
            ResponsibilityTasks tasks,
            SafetyDutyService duties,
            CurrentAccess access,
            Clock clock) {
        this.sources = sources;
        this.tasks = tasks;
        this.duties = duties;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The task was done. A drill meets the duty of order 40 too.
     *
     * @throws InvalidInput if the day or the answers are not possible
     * @throws TaskStepRefused if it was done already, or is not asked for any more
     */
    public ResponsibilityTask record(UUID id, ExpectedVersion seen, TaskRecord entry) {
        // The source first, as whoever assesses it does; that changes tasks and duties too.
        if (tasks.sourceOf(id)
                .flatMap(source -> sources.held(access.get(), source))
                .isEmpty()) {
            throw new NotFound();
        }
        var task = tasks.held(id).orElseThrow(NotFound::new);
        seen.require(task);
        if (task.isOver(clock.instant())) {
            tasks.pass(task); // the clock may not have looked in between
        }
        task.record(entry, Actor.of(access.get()), clock);
        tasks.saveDone(task);
        var duty = task.kind().duty();
        if (duty != null) {
            var shown = new DocumentRef("responsibility task", task.id().toString());
            duties.meet(task.source().sourceId(), duty, new DutyRecord.Entry(entry.doneOn(), null, shown));
        }
        return task;
    }
}
