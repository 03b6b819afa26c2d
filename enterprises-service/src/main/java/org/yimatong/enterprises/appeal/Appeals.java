package org.yimatong.enterprises.appeal;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.enterprises.listing.DecisionFilter;
import org.yimatong.enterprises.listing.OfVisibleCodes;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All appeals ever filed. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    /** What the dossier of the enterprise keeps of it. */
    record Recorded(
            Reason reason,
            String statement,
            AppealState state,
            Instant decideBy,
            @Nullable String grounds,
            @Nullable String consequence) {

        static Recorded of(Appeal appeal) {
            var decision = appeal.decision();
            return new Recorded(
                    appeal.reason(),
                    appeal.statement(),
                    appeal.state(),
                    appeal.decideBy(),
                    decision.map(Appeal.Decision::grounds).orElse(null),
                    decision.map(Appeal.Decision::consequence).orElse(null));
        }
    }

    private final RecordHistory history;
    private final Audit audit;
    private final CurrentAccess access;

    Appeals(RecordHistory history, Audit audit, CurrentAccess access) {
        this.history = history;
        this.audit = audit;
        this.access = access;
    }

    /** Stores it in the state it has come to. */
    void save(Appeal appeal) {
        persistAndFlush(appeal);
        var thing = new AuditedThing("appeal", appeal.id().toString(), appeal.uscc(), appeal.area());
        var action = "appeal-" + appeal.state().name().toLowerCase(Locale.ROOT);
        history.write(thing, appeal.version(), action, Recorded.of(appeal));
        audit.record(
                action,
                thing,
                Map.of(
                        "reason", appeal.reason().code(),
                        "fact", appeal.reason().fact(),
                        "version", appeal.version()));
    }

    /** Whether an appeal against the reason waits for its decision. */
    boolean isPending(String uscc, Reason reason) {
        return count(
                        "uscc = ?1 and reasonCode = ?2 and fact = ?3 and state = ?4",
                        uscc,
                        reason.code(),
                        reason.fact(),
                        AppealState.FILED)
                > 0;
    }

    public Optional<Appeal> visible(UUID id) {
        return one(id).firstResultOptional();
    }

    /** The same, held until the end of the transaction. */
    Optional<Appeal> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Newest first, beginning behind the place. */
    public List<Appeal> newestFirst(DecisionFilter<AppealState> filter, @Nullable TimePlace behind, int atMost) {
        return find(filter.seenBy(access.get()).newestFirst("filedAt", behind))
                .page(0, atMost)
                .list();
    }

    private PanacheQuery<Appeal> one(UUID id) {
        return find(new OfVisibleCodes(access.get()).with("id", id));
    }

    private PanacheQuery<Appeal> find(OfVisibleCodes asked) {
        return find(asked.condition(), asked.parameters());
    }
}
