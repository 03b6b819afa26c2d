package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/**
 * Finds tasks of which the period is over, and asks for the next. After an outage it catches up period by period.
 * Sources that somebody assesses, or that move to another area, wait for the next round.
 */
@ApplicationScoped
public class TaskDeadlines {

    private static final String OVER = """
            select t.* from responsibility_task t join hazard_source s on s.id = t.source_id
            where not t.succeeded and t.due_at <= :now
            order by t.due_at limit 200 for update of t skip locked for share of s skip locked
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
