package org.yimatong.enterprises.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.audit.Change;
import org.yimatong.kit.outbox.Outbox;

/** The codes of all enterprises. */
@ApplicationScoped
public class Codes implements PanacheRepositoryBase<Code, String> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final CodeHistory history;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentAccess access;
    private final Event<CodesSaved> saved;

    Codes(CodeHistory history, Outbox outbox, Audit audit, CurrentAccess access, Event<CodesSaved> saved) {
        this.history = history;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.saved = saved;
    }

    /** Stores the code with its changes, and announces them. */
    void save(Code code) {
        save(List.of(code));
    }

    /** The same for many, with a few statements for all of them. */
    void save(List<Code> codes) {
        persist(codes);
        var changes = new ArrayList<CodeChange>();
        var audited = new ArrayList<Change>();
        for (var code : codes) {
            for (var change : code.releaseChanges()) {
                changes.add(change);
                audited.add(new Change(
                        "code-changed",
                        new AuditedThing("code", code.uscc(), code.uscc(), code.area()),
                        Map.of(
                                "status",
                                change.evaluation().status(),
                                "at",
                                change.at(),
                                "version",
                                change.version())));
            }
        }
        history.add(changes);
        audit.record(audited);
        outbox.add(codes.stream().flatMap(code -> code.releaseEvents().stream()).toList());
        saved.fire(new CodesSaved(codes.stream().map(Code::uscc).toList()));
    }

    /** The state the code came into last. */
    CodeChange newestChange(Code code) {
        return history.newest(code);
    }

    /** The code, if the caller may see it. */
    public Optional<Code> visible(Uscc uscc) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("of", uscc.value());
        return find("uscc = :of and " + Access.VISIBLE, parameters).firstResultOptional();
    }

    /** The code, if the caller may see it, held until the end of the transaction: one change at a time. */
    public Optional<Code> held(Uscc uscc) {
        return visible(uscc).map(this::hold);
    }

    /** The code, held until the end of the transaction: one change at a time. */
    Optional<Code> locked(String uscc) {
        return findByIdOptional(uscc).map(this::hold);
    }

    /**
     * The codes of those enterprises which have one, held until the end of the transaction, which has read none of them
     * yet. In one order, so that two who hold many do not wait for each other.
     */
    List<Code> locked(Collection<String> usccs) {
        return find("uscc in ?1 order by uscc", usccs)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whoever held it since it was read may have changed it: it is read again with the lock. */
    private Code hold(Code code) {
        if (getSession().getCurrentLockMode(code).lessThan(LockMode.PESSIMISTIC_WRITE)) {
            getSession().refresh(code, LockModeType.PESSIMISTIC_WRITE);
        }
        return code;
    }

    /** Codes that time alone has changed, except those somebody else is changing now; held. */
    List<Code> due(Instant now, int atMost) {
        return find("nextEvaluation <= ?1 order by nextEvaluation", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .page(0, atMost)
                .list();
    }

    /** Codes not judged yet by the policy that took effect then, except those somebody else is changing now; held. */
    List<Code> judgedBefore(Instant effectiveFrom, int atMost) {
        return find("policyFrom < ?1 order by policyFrom", effectiveFrom)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .page(0, atMost)
                .list();
    }

    /** The oldest instant of a policy by which a code was judged last; none without codes. */
    Optional<Instant> oldestPolicyFrom() {
        return find("order by policyFrom")
                .page(0, 1)
                .<Code>firstResultOptional()
                .map(Code::policyFrom);
    }

    /** Codes issued while a fact of theirs was being taken in, so that neither side saw the other; held. */
    List<Code> unaccounted(int atMost) {
        return find("uscc in (select f.uscc from Fact f where f.accounted = false)")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .page(0, atMost)
                .list();
    }

    /** Since when a change by time alone is outstanding. */
    Optional<Instant> earliestDue(Instant now) {
        return find("nextEvaluation <= ?1 order by nextEvaluation", now)
                .page(0, 1)
                .firstResultOptional()
                .map(code -> code.evaluation().nextEvaluation());
    }
}
