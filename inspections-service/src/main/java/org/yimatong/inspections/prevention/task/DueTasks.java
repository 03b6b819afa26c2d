package org.yimatong.inspections.prevention.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.yimatong.inspections.prevention.chain.ChainElements;

/** Finds the tasks that are due again. */
@ApplicationScoped
class DueTasks {

    private static final String DUE = """
            select t.* from check_task t where t.deleted_at is null and t.next_opens_at <= :now
            order by t.next_opens_at limit :atMost for update skip locked
            """;

    private final EntityManager database;
    private final ChainElements chains;

    DueTasks(EntityManager database, ChainElements chains) {
        this.database = database;
        this.chains = chains;
    }

    /**
     * Those that nobody else has in hand before this transaction ends. One whose enterprise is changing its chain
     * waits: neither of the two would know what the other did.
     */
    List<CheckTask> hold(Instant now, int atMost) {
        List<CheckTask> due = database.createNativeQuery(DUE, CheckTask.class)
                .setParameter("now", now)
                .setParameter("atMost", atMost)
                .getResultList();
        return due.stream().filter(task -> chains.tryToHold(task.uscc())).toList();
    }
}
