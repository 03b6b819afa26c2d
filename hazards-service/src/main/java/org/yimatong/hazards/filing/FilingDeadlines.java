package org.yimatong.hazards.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.yimatong.kit.access.AsSystem;

/** Finds filings that were not handed in in time, and those on which nobody decided in time. */
@ApplicationScoped
public class FilingDeadlines {

    private static final int BATCH = 200;

    private static final String NOT_FILED = """
            select * from filing where state in ('OWED', 'RETURNED') and overdue_at is null and due_at <= :now
            order by due_at limit 200 for update skip locked
            """;

    private static final String NOT_DECIDED = """
            select * from filing where state = 'SUBMITTED' and decision_overdue_at is null and decide_by <= :now
            order by decide_by limit 200 for update skip locked
            """;

    private final Filings filings;
    private final Clock clock;

    FilingDeadlines(Filings filings, Clock clock) {
        this.filings = filings;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var full = mark(NOT_FILED, Filing::markOverdue, "overdue");
        return mark(NOT_DECIDED, Filing::markDecisionOverdue, "decision-overdue") || full;
    }

    private boolean mark(String query, Consumer<Filing> step, String action) {
        @SuppressWarnings("unchecked")
        List<Filing> late = filings.getEntityManager()
                .createNativeQuery(query, Filing.class)
                .setParameter("now", clock.instant())
                .getResultList();
        for (var filing : late) {
            step.accept(filing);
            filings.save(filing, action);
        }
        return late.size() == BATCH;
    }
}
