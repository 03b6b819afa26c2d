package org.yimatong.enterprises.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Which enterprises have to promise daily. A caller sees those of the enterprises they see. */
@ApplicationScoped
public class PromiseDuties implements PanacheRepositoryBase<PromiseDuty, String> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final Audit audit;
    private final RecordHistory history;

    PromiseDuties(Audit audit, RecordHistory history) {
        this.audit = audit;
        this.history = history;
    }

    /** Stores what an official decided. */
    void save(PromiseDuty duty, String area, String action) {
        persistAndFlush(duty);
        var period = duty.period();
        var thing = new AuditedThing("promise-duty", duty.uscc(), duty.uscc(), area);
        var details = new HashMap<String, Object>();
        details.put("from", period.from());
        if (period.until() != null) {
            details.put("until", period.until());
        }
        audit.record(action, thing, details);
        history.write(thing, duty.version(), action, period);
    }

    /**
     * The duty of the enterprise, held until the end of the transaction: whoever reports it to the code has read the
     * newest report. It is held before the code.
     */
    Optional<PromiseDuty> held(String uscc) {
        return findByIdOptional(uscc, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Duties with a day of which nobody has looked yet whether its promise came in time, except those being changed;
     * held.
     *
     * @param firstOpen the first day whose promise can still come in time
     */
    List<PromiseDuty> unjudged(LocalDate firstOpen, int atMost) {
        return find(
                        "closed = false and judgedFrom < ?1 and (untilDay is null or judgedFrom <= untilDay)"
                                + " order by judgedFrom, uscc",
                        firstOpen)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .page(0, atMost)
                .list();
    }

    /** Duties that ended before today and still count against their code, except those being changed; held. */
    List<PromiseDuty> over(LocalDate today, int atMost) {
        return find("standing = true and untilDay < ?1 order by uscc", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .page(0, atMost)
                .list();
    }
}
