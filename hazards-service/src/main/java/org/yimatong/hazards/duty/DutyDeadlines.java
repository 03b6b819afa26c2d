package org.yimatong.hazards.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.kit.access.AsSystem;

/** Finds duties of which the record holds no longer. */
@ApplicationScoped
public class DutyDeadlines {

    private static final int BATCH = 200;

    private static final String OVER = """
            select * from safety_duty where state = 'MET' and ended_at is null and lapses_at <= :now
            order by lapses_at limit 200 for update skip locked
            """;

    private final SafetyDuties duties;
    private final Clock clock;

    DutyDeadlines(SafetyDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        @SuppressWarnings("unchecked")
        List<SafetyDuty> over = duties.getEntityManager()
                .createNativeQuery(OVER, SafetyDuty.class)
                .setParameter("now", clock.instant())
                .getResultList();
        for (var duty : over) {
            duty.lapse();
            duties.save(duty, "lapsed");
        }
        return over.size() == BATCH;
    }
}
