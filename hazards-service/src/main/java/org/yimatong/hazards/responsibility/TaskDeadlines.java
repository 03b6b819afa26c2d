package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Finds tasks of which the period is over, and asks for the next. After an outage it catches up period by period. */
@ApplicationScoped
public class TaskDeadlines {

    private static final String OVER = """
            select * from responsibility_task where not succeeded and due_at <= :now
            order by due_at limit 200 for update skip locked
            """;

    private final ResponsibilityTasks tasks;
    private final Clock clock;

    TaskDeadlines(ResponsibilityTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @return whether there may be more: what was asked for last may be over already */
    @AsSystem
    @Transactional
    public boolean pass() {
        @SuppressWarnings("unchecked")
        List<ResponsibilityTask> over = tasks.getEntityManager()
                .createNativeQuery(OVER, ResponsibilityTask.class)
                .setParameter("now", clock.instant())
                .getResultList();
        over.forEach(tasks::pass);
        return !over.isEmpty();
    }
}
