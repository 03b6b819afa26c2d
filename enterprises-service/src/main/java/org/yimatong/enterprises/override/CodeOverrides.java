package org.yimatong.enterprises.override;

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
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All overrides that anybody ever asked for. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class CodeOverrides implements PanacheRepositoryBase<CodeOverride, UUID> {

    /** What the dossier of the enterprise keeps of it. */
    record Recorded(
            CodeStatus status,
            String reason,
            Instant expiresAt,
            OverrideState state,
            String requestedBy,
            @Nullable String confirmedBy) {

        static Recorded of(CodeOverride override) {
            return new Recorded(
                    override.status(),
                    override.reason(),
                    override.expiresAt(),
                    override.state(),
                    override.requestedBy().name(),
                    override.confirmedBy().map(Signatory::name).orElse(null));
        }
    }

    private final RecordHistory history;
    private final Audit audit;
    private final CurrentAccess access;

    CodeOverrides(RecordHistory history, Audit audit, CurrentAccess access) {
        this.history = history;
        this.audit = audit;
        this.access = access;
    }

    /** Stores it with the step it has taken. */
    void save(CodeOverride override) {
        persistAndFlush(override);
        var thing = new AuditedThing("code-override", override.id().toString(), override.uscc(), override.area());
        var action = "code-override-" + override.state().name().toLowerCase(Locale.ROOT);
        history.write(thing, override.version(), action, Recorded.of(override));
        audit.record(
                action,
                thing,
                Map.of("status", override.status(), "expiresAt", override.expiresAt(), "version", override.version()));
    }

    public Optional<CodeOverride> visible(UUID id) {
        return one(id).firstResultOptional();
    }

    /** The same, held until the end of the transaction. */
    Optional<CodeOverride> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether one has effect on the code at the instant. */
    boolean standsOn(String uscc, Instant at) {
        return count("uscc = ?1 and state = ?2 and expiresAt > ?3", uscc, OverrideState.CONFIRMED, at) > 0;
    }

    /** Newest first, beginning behind the place. */
    public List<CodeOverride> newestFirst(
            DecisionFilter<OverrideState> filter, @Nullable TimePlace behind, int atMost) {
        return find(filter.seenBy(access.get()).newestFirst("requestedAt", behind))
                .page(0, atMost)
                .list();
    }

    private PanacheQuery<CodeOverride> one(UUID id) {
        return find(new OfVisibleCodes(access.get()).with("id", id));
    }

    private PanacheQuery<CodeOverride> find(OfVisibleCodes asked) {
        return find(asked.condition(), asked.parameters());
    }
}
