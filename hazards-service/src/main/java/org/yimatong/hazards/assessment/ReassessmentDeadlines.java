package org.yimatong.hazards.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Finds sources whose newest assessment holds no longer. */
@ApplicationScoped
public class ReassessmentDeadlines {

    private static final int BATCH = 200;

    private static final String DUE = """
            select * from reassessment_duty where due_since is null and ended_at is null and due_at <= :now
            order by due_at limit 200 for update skip locked
            """;

    private final Reassessments reassessments;
    private final Clock clock;

    ReassessmentDeadlines(Reassessments reassessments, Clock clock) {
        this.reassessments = reassessments;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        @SuppressWarnings("unchecked")
        List<ReassessmentDuty> due = reassessments
                .getEntityManager()
                .createNativeQuery(DUE, ReassessmentDuty.class)
                .setParameter("now", clock.instant())
                .getResultList();
        for (var duty : due) {
            duty.markDue();
            reassessments.save(duty, "reassessment.due");
        }
        return due.size() == BATCH;
    }
}
