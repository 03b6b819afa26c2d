package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.yimatong.kit.access.AsSystem;

/** Finds the days whose deadline passed without a promise that was owed, each of them once. */
@ApplicationScoped
public class MissedPromises {

    private static final int BATCH = 100;

    private final PromiseDuties duties;
    private final SafetyPromises promises;
    private final PromiseAnnouncements announcements;
    private final PromiseDeadline deadline;
    private final Clock clock;

    MissedPromises(
            PromiseDuties duties,
            SafetyPromises promises,
            PromiseAnnouncements announcements,
            PromiseDeadline deadline,
            Clock clock) {
        this.duties = duties;
        this.promises = promises;
        this.announcements = announcements;
        this.deadline = deadline;
        this.clock = clock;
    }

    /** Tells of the days missed under this duty, which the caller holds; before anything about the duty changes. */
    @Transactional(TxType.MANDATORY)
    void tellOf(PromiseDuty duty) {
        for (var day : duty.judge(deadline.firstOpenDay(clock.instant()))) {
            var inTime = promises.of(duty.uscc(), day).filter(promise -> !promise.firstLate());
            if (inTime.isEmpty()) {
                announcements.missed(duty.uscc(), day, deadline.of(day));
            }
        }
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean tell() {
        var unjudged = duties.unjudged(deadline.firstOpenDay(clock.instant()), BATCH);
        unjudged.forEach(this::tellOf);
        return unjudged.size() == BATCH;
    }
}
