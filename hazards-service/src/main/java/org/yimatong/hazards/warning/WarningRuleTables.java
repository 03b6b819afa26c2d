package org.yimatong.hazards.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.InvalidInput;

/** All versions of the rule table. One at a time is in force. */
@ApplicationScoped
public class WarningRuleTables implements PanacheRepositoryBase<WarningRuleTable, Integer> {

    /** Any number, the same in all instances: who writes a version waits for who writes the one before. */
    private static final String RESERVE = "select cast(pg_advisory_xact_lock(7316060) as text)";

    private final CurrentAccess access;
    private final Audit audit;
    private final Clock clock;
    private final Duration notice;

    /** @param notice how long before it takes effect a version has to be written */
    WarningRuleTables(
            CurrentAccess access,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "yimatong.warning.notice", defaultValue = "60s") Duration notice) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.notice = notice;
    }

    /** The version by which sources are judged at the instant: of those in effect, the one that was written last. */
    public WarningRuleTable inForceAt(Instant at) {
        return find("effectiveFrom <= ?1 order by effectiveFrom desc, version desc", at)
                .firstResult();
    }

    /** Any version that was ever written. */
    public Optional<WarningRuleTable> version(int version) {
        return findByIdOptional(version);
    }

    /** Newest first, from below the version. */
    public List<WarningRuleTable> below(int version, int atMost) {
        return find("version < ?1 order by version desc", version)
                .page(0, atMost)
                .list();
    }

    /**
     * Writes a version. Only who answers for the whole city may: it colours all of it.
     *
     * @throws InvalidInput naming each row that makes no sense, or if it would take effect too soon
     */
    @Transactional
    public WarningRuleTable write(List<WarningRule> rules, String purpose, Instant effectiveFrom) {
        if (!access.get().everything()) {
            throw new ForbiddenException("The rule table is a matter of the whole city");
        }
        RuleTableCheck.require(rules);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (effectiveFrom.isBefore(now.plus(notice))) {
            throw new InvalidInput("/effectiveFrom", "instant-too-near", notice.toSeconds());
        }
        getEntityManager().createNativeQuery(RESERVE).getSingleResult();
        var newest = find("order by version desc").firstResult();
        var next = new WarningRuleTable(
                newest.version() + 1,
                rules,
                purpose,
                effectiveFrom.truncatedTo(ChronoUnit.MICROS),
                Actor.of(access.get()),
                now);
        persistAndFlush(next);
        audit.record(
                "warning-rules.written",
                new AuditedThing("warning-rules", String.valueOf(next.version()), "", ""),
                Map.of("effectiveFrom", next.effectiveFrom().toString(), "rules", rules.size()));
        return next;
    }
}
