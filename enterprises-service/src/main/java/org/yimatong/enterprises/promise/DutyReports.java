package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.kit.access.AsSystem;

/** Tells the codes what is owed. */
@ApplicationScoped
public class DutyReports {

    private static final int BATCH = 100;

    private final PromiseDuties duties;
    private final SafetyPromises promises;
    private final PromiseDeadline deadline;
    private final Assessor assessor;
    private final Clock clock;

    DutyReports(
            PromiseDuties duties, SafetyPromises promises, PromiseDeadline deadline, Assessor assessor, Clock clock) {
        this.duties = duties;
        this.promises = promises;
        this.deadline = deadline;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** The first day whose promise can still come in time. */
    LocalDate firstOpenDay() {
        return deadline.firstOpenDay(clock.instant());
    }

    /** What the duty, which the caller holds, is now, with the promises that are there. */
    @Transactional(TxType.MANDATORY)
    void report(PromiseDuty duty) {
        var now = now();
        var today = LocalDate.ofInstant(now, LegalCalendar.ZONE);
        promises.of(duty.uscc(), today).map(SafetyPromise::day).ifPresent(duty::kept);
        var report = PromiseFacts.of(duty, deadline, now);
        duties.flush(); // the duty before its code, as everywhere: nobody waits crosswise
        assessor.take(report);
    }

    /**
     * Takes duties that ran out back from their codes: the day after the last, nothing is owed any more.
     *
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean releaseThoseOver() {
        var over = duties.over(LegalCalendar.today(clock), BATCH);
        over.forEach(this::report);
        return over.size() == BATCH;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
