package org.yimatong.hazards.filing.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Finds filed sources that were not reported upward in time. */
@ApplicationScoped
public class UpwardDeadlines {

    private static final int BATCH = 200;
    private static final String LATE = """
            select * from upward_report where state = 'OWED' and overdue_at is null and due_at <= :now
            order by due_at limit 200 for update skip locked
            """;

    private final UpwardReports reports;
    private final Clock clock;

    UpwardDeadlines(UpwardReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        @SuppressWarnings("unchecked")
        List<UpwardReport> late = reports.getEntityManager()
                .createNativeQuery(LATE, UpwardReport.class)
                .setParameter("now", clock.instant())
                .getResultList();
        late.forEach(reports::passDeadline);
        return late.size() == BATCH;
    }
}
