package org.yimatong.inspections.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people do with tasks; each is one transaction. */
@ApplicationScoped
@Transactional
public class TaskService {

    private final Tasks tasks;
    private final OfficerCheck officers;
    private final CurrentAccess access;
    private final Clock clock;

    TaskService(Tasks tasks, OfficerCheck officers, CurrentAccess access, Clock clock) {
        this.tasks = tasks;
        this.officers = officers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Orders a task by itself, without a plan or a draw.
     *
     * @param two ids of its officers; nobody yet if empty
     */
    public InspectionTask order(TaskSubject subject, TaskWindow window, List<UUID> two) {
        var task = InspectionTask.open(UUID.randomUUID(), null, subject, window, Actor.of(access.get()), clock);
        if (!two.isEmpty()) {
            task.assign(officers.require(two, task));
        }
        tasks.save(task, "ordered");
        return task;
    }

    /** Has it done by these two officers. */
    public InspectionTask assign(UUID id, ExpectedVersion seen, List<UUID> two) {
        var task = held(id, seen);
        task.assign(officers.require(two, task));
        tasks.save(task, "assigned");
        return task;
    }

    /**
     * Says by which inspection it was done; the inspection itself may arrive later.
     *
     * @throws InvalidInput if it has arrived, and is of another enterprise or was given up
     */
    public InspectionTask complete(UUID id, ExpectedVersion seen, UUID inspection) {
        var task = held(id, seen);
        if (!tasks.mayBeDoneBy(inspection, task)) {
            throw new InvalidInput("/inspectionId", "inspection-not-of-task");
        }
        task.complete(inspection, clock.instant().truncatedTo(ChronoUnit.MICROS));
        tasks.save(task, "completed");
        return task;
    }

    /** Has it not done. */
    public InspectionTask cancel(UUID id, ExpectedVersion seen, String reason) {
        var task = held(id, seen);
        task.cancel(CancelCause.DECISION, reason);
        tasks.save(task, "cancelled");
        return task;
    }

    private InspectionTask held(UUID id, ExpectedVersion seen) {
        var task = tasks.held(id).orElseThrow(NotFound::new);
        seen.require(task);
        return task;
    }
}
