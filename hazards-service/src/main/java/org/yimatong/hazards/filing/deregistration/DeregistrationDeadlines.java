package org.yimatong.hazards.filing.deregistration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Finds applications for a deregistration on which nobody decided in time. */
@ApplicationScoped
public class DeregistrationDeadlines {

    private static final int BATCH = 200;

    private static final String LATE = """
            select * from deregistration where state = 'APPLIED' and overdue_at is null and due_at <= :now
            order by due_at limit 200 for update skip locked
            """;

    private final Deregistrations deregistrations;
    private final Clock clock;

    DeregistrationDeadlines(Deregistrations deregistrations, Clock clock) {
        this.deregistrations = deregistrations;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        @SuppressWarnings("unchecked")
        List<Deregistration> late = deregistrations
                .getEntityManager()
                .createNativeQuery(LATE, Deregistration.class)
                .setParameter("now", clock.instant())
                .getResultList();
        for (var application : late) {
            application.markOverdue();
            deregistrations.save(application, "overdue");
        }
        return late.size() == BATCH;
    }
}
