package org.yimatong.inspections.finding;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
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
        save(List.of(finding));
    }

    /** Stores many at once, under the same promises. */
    void save(List<Finding> findings) {
        var taken = findings.stream().map(TakenSteps::by).toList();
        persist(findings);
        taken.stream().flatMap(it -> it.steps().stream()).forEach(getEntityManager()::persist);
        flushUnlessTaken();
        taken.forEach(this::countUp);
        outbox.add(taken.stream().flatMap(TakenSteps::events).toList());
        audit.record(taken.stream().flatMap(TakenSteps::changes).toList());
    }

    public Optional<Finding> visible(UUID id) {
        return one(id, Access.VISIBLE).singleResultOptional();
    }

    /** Those of them that there are. */
    List<Finding> visible(Collection<UUID> ids) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("ids", ids);
        return find("id in :ids and " + Access.VISIBLE, parameters).list();
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

    /**
     * Every finding, in the order of the ids: each once, however often it changes meanwhile.
     *
     * @param uscc of one enterprise only
     * @param after behind this one
     */
    public List<Finding> everything(@Nullable String uscc, @Nullable UUID after, int limit) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of(access.get().visibleByIndex(parameters)));
        if (uscc != null) {
            conditions.add("uscc = :owner");
            parameters.put("owner", uscc);
        }
        if (after != null) {
            conditions.add("id > :after");
            parameters.put("after", after);
        }
        return find(String.join(" and ", conditions) + " order by id", parameters)
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

    /**
     * Whoever else is about to file a finding of these ids waits until this transaction ends. Two who ask for several
     * ask in the same order, so that they never wait for each other.
     */
    void reserve(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(id, 0)) as text) from unnest(:ids) id")
                .setParameter("ids", ids.stream().map(UUID::toString).sorted().toArray(String[]::new))
                .getResultList();
    }

    /** A step that leaves all else as it was counts too: without it the next one would get the same number. */
    private void countUp(TakenSteps taken) {
        if (taken.leaveVersionBehind()) {
            getEntityManager().lock(taken.finding(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
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

    private PanacheQuery<Finding> one(UUID id, String seenBy) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + seenBy, parameters);
    }
}
