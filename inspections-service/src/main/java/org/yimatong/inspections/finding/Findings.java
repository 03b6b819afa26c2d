package org.yimatong.inspections.finding;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** All findings ever reported. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** Seen by an official of the finding's area, not by the enterprise. */
    private static final String SUPERVISED = Access.VISIBLE + " and " + Access.SUPERVISED;

    /** Seen by the enterprise itself. */
    private static final String OWN = Access.VISIBLE + " and uscc = :uscc";

    /** A place in the list of findings, newest first. */
    public record Place(Instant reportedAt, UUID id) {}

    private final Outbox outbox;
    private final Audit audit;
    private final CurrentAccess access;

    Findings(Outbox outbox, Audit audit, CurrentAccess access) {
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the finding, and with each step it took: its entry in the history, in the audit, and its announcement.
     *
     * @throws FindingIdTaken if it is new, and its id is not
     */
    public void save(Finding finding) {
        var steps = finding.releaseSteps();
        persist(finding);
        steps.forEach(getEntityManager()::persist);
        flushUnlessTaken();
        countUpTo(steps, finding);
        outbox.add(steps.stream()
                .flatMap(step -> FindingEvents.of(finding, step).stream())
                .toList());
        steps.forEach(step -> audit.record(step.kind().auditedAs(), audited(finding), detailsOf(finding, step)));
    }

    public Optional<Finding> visible(UUID id) {
        return one(id, Access.VISIBLE).singleResultOptional();
    }

    /** The finding for an inspector's step; nobody else takes one before this transaction ends. */
    public Optional<Finding> supervised(UUID id) {
        return one(id, SUPERVISED).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** The finding for its enterprise's step; nobody else takes one before this transaction ends. */
    public Optional<Finding> own(UUID id) {
        return one(id, OWN).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** What was found at the inspection, newest first. */
    public List<Finding> ofInspection(UUID inspectionId) {
        return newestFirst(new FindingFilter().inspectionId(inspectionId), null, Integer.MAX_VALUE);
    }

    /** What was found at the self-check, newest first. */
    public List<Finding> ofCheckRecord(UUID checkRecordId) {
        return newestFirst(new FindingFilter().checkRecordId(checkRecordId), null, Integer.MAX_VALUE);
    }

    /** Newest first, at most {@code limit}, beginning behind the place. */
    public List<Finding> newestFirst(FindingFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        var caller = access.get();
        parameters.putAll(caller.parameters());
        conditions.add(Access.VISIBLE);
        if (caller.uscc() != null) {
            conditions.add("uscc = :uscc"); // said again in words for which there is an index
        } else if (!caller.everything() && caller.areas().size() == 1) {
            conditions.add("area = :soleArea");
            parameters.put("soleArea", caller.areas().iterator().next());
        }
        if (after != null) {
            conditions.add("(filing.reportedAt < :reportedAt or (filing.reportedAt = :reportedAt and id < :id))");
            parameters.put("reportedAt", after.reportedAt());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions) + " order by filing.reportedAt desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    /** Those the clock has to look at now, the longest due first; what another instance has in hand is left out. */
    List<Finding> due(Instant now, int limit) {
        return find("standing.deadline.clockDueAt <= ?1 order by standing.deadline.clockDueAt", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /** Whoever else is about to file a finding of this id waits until this transaction ends. */
    void reserve(UUID id) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** A step that leaves all else as it was counts too: without it the next one would get the same number. */
    private void countUpTo(List<FindingStep> steps, Finding finding) {
        if (!steps.isEmpty() && finding.version() < steps.getLast().number()) {
            getEntityManager().lock(finding, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    private void flushUnlessTaken() {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if ("finding_pkey".equals(violation.getConstraintName())) {
                throw new FindingIdTaken();
            }
            throw violation;
        }
    }

    private static AuditedThing audited(Finding finding) {
        return new AuditedThing("finding", finding.id().toString(), finding.uscc(), finding.area());
    }

    private static Map<String, Object> detailsOf(Finding finding, FindingStep step) {
        return Map.of(
                "number", step.number(),
                "severity", finding.filing().danger().severity(),
                "state", step.toState(),
                "dueOn", step.dueOn());
    }

    private PanacheQuery<Finding> one(UUID id, String seenBy) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + seenBy, parameters);
    }
}
