package org.yimatong.inspections.inspection;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All inspections on site. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Inspections implements PanacheRepositoryBase<Inspection, UUID> {

    /** In the words of the audit. */
    public static final String KIND = "inspection";

    /** An enterprise sees an inspection once its people have signed or refused: nobody is warned of one. */
    private static final String OF_ENTERPRISE = "(:uscc = '' or state = CONCLUDED)";

    private static final String SEEN = Access.VISIBLE + " and " + OF_ENTERPRISE;

    /** Seen by an official of its area, not by the enterprise. */
    private static final String SUPERVISED = Access.VISIBLE + " and " + Access.SUPERVISED;

    /** A place in the list of inspections, the newest begun first. */
    public record Place(Instant begunAt, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;

    Inspections(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    public Optional<Inspection> visible(UUID id) {
        return one(id, SEEN).singleResultOptional();
    }

    /** The inspection for what an official does with it; nobody else does anything before this transaction ends. */
    Optional<Inspection> supervised(UUID id) {
        return one(id, SUPERVISED).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Newest begun first, at most {@code limit}, beginning behind the place. */
    public List<Inspection> newestFirst(InspectionFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add(access.get().visibleByIndex(parameters));
        conditions.add(OF_ENTERPRISE);
        if (after != null) {
            conditions.add("(begunAt < :begunAt or (begunAt = :begunAt and id < :id))");
            parameters.put("begunAt", after.begunAt());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions), Sort.descending("begunAt", "id"), parameters)
                .page(0, limit)
                .list();
    }

    /** Whoever else has something about an inspection of this id waits until this transaction ends. */
    void reserve(UUID id) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:id, 41)) as text)")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /**
     * Stores what was done with the inspection, and writes it down.
     *
     * @throws InspectionIdTaken if it is new, and its id is not
     */
    void save(Inspection inspection, String action, Map<String, ?> details) {
        try {
            persist(inspection);
            flush();
        } catch (ConstraintViolationException violation) {
            if ("inspection_pkey".equals(violation.getConstraintName())) {
                throw new InspectionIdTaken();
            }
            throw violation;
        }
        var thing = new AuditedThing(KIND, inspection.id().toString(), inspection.uscc(), inspection.area());
        audit.record("inspection." + action, thing, details);
    }

    private PanacheQuery<Inspection> one(UUID id, String seenBy) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + seenBy, parameters);
    }
}
