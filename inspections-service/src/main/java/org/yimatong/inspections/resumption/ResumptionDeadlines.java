package org.yimatong.inspections.resumption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Finds applications at which nobody looked in time. */
@ApplicationScoped
public class ResumptionDeadlines {

    private static final int BATCH = 200;

    private static final String OVER = """
            select * from resumption where state = 'APPLIED' and overdue_at is null and inspect_by <= :now
            order by inspect_by limit 200 for update skip locked
            """;

    private final Resumptions resumptions;
    private final Clock clock;

    ResumptionDeadlines(Resumptions resumptions, Clock clock) {
        this.resumptions = resumptions;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        @SuppressWarnings("unchecked")
        List<Resumption> over = resumptions
                .getEntityManager()
                .createNativeQuery(OVER, Resumption.class)
                .setParameter("now", clock.instant())
                .getResultList();
        for (var resumption : over) {
            resumption.markOverdue();
            resumptions.save(resumption, "overdue");
        }
        return over.size() == BATCH;
    }
}
