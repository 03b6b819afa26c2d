package org.yimatong.enterprises.risk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Remembers in the audit who takes pictures, or sums of them, out of the suite. */
@ApplicationScoped
class RiskExports {

    /** What is drawn anew all day has one entry in so long for the same caller and criteria (a proposal). */
    private static final Duration WATCHED = Duration.ofHours(1);

    /** More than there are callers and criteria in an hour; who is forgotten is remembered twice. */
    private static final int MOST = 10_000;

    private final Audit audit;
    private final CurrentAccess access;
    private final TransactionSynchronizationRegistry transaction;
    private final Cache<Watched, Boolean> watched =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WATCHED).build();

    RiskExports(Audit audit, CurrentAccess access, TransactionSynchronizationRegistry transaction) {
        this.audit = audit;
        this.access = access;
        this.transaction = transaction;
    }

    private record Watched(String subject, String what, Map<String, String> criteria) {}

    /**
     * A file leaves.
     *
     * @param what kind of thing, as the audit names it
     * @param criteria what was asked for
     */
    @Transactional(TxType.MANDATORY)
    void taken(String what, Map<String, String> criteria) {
        audit.record("exported", new AuditedThing(what, UUID.randomUUID().toString(), "", ""), criteria);
    }

    /** The same of what somebody looks at again and again: once an hour, and anew after a restart. */
    @Transactional(TxType.MANDATORY)
    void watched(String what, Map<String, String> criteria) {
        var look = new Watched(access.get().subject(), what, Map.copyOf(criteria));
        if (watched.getIfPresent(look) == null) {
            taken(what, criteria);
            transaction.registerInterposedSynchronization(new Remembering(look));
        }
    }

    /** Only a committed entry stands for those that follow. */
    private final class Remembering implements Synchronization {

        private final Watched look;

        Remembering(Watched look) {
            this.look = look;
        }

        @Override
        public void beforeCompletion() {
            // nothing is known yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                watched.put(look, true);
            }
        }
    }
}
