package org.yimatong.inspections.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Has happen to tasks what is due: reminders, and that they are missed. */
@ApplicationScoped
public class TaskDeadlines {

    private static final int BATCH = 200;

    /** What another instance is looking at is left to it. */
    private static final String DUE = """
            select * from inspection_task where next_at <= :now
            order by next_at limit 200 for update skip locked
            """;

    private final Tasks tasks;
    private final Clock clock;

    TaskDeadlines(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @SuppressWarnings("unchecked")
        List<InspectionTask> due = tasks.getEntityManager()
                .createNativeQuery(DUE, InspectionTask.class)
                .setParameter("now", now)
                .getResultList();
        for (var task : due) {
            var reminders = task.pass(now);
            reminders.forEach(tasks.getEntityManager()::persist);
            tasks.save(task, task.state() == TaskState.MISSED ? "missed" : "reminded");
        }
        return due.size() == BATCH;
    }
}
