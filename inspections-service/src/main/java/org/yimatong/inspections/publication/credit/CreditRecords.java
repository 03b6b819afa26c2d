package org.yimatong.inspections.publication.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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

/** All penalties and permits. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class CreditRecords implements PanacheRepositoryBase<CreditRecord, UUID> {

    private static final String FOUND =
            "kind = :kind and decidedOn between :from and :to and (:ofUscc = '' or uscc = :ofUscc) and ";

    /** A place in the list of records, latest decision first. */
    public record Place(LocalDate decidedOn, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;

    CreditRecords(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** @throws DecisionNumberTaken if a record of its kind has its number */
    void save(CreditRecord credit, String action) {
        persist(credit);
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if ("decision_recorded_once".equals(violation.getConstraintName())) {
                throw new DecisionNumberTaken(credit.content().decisionNumber());
            }
            throw violation;
        }
        audit.record(
                action,
                new AuditedThing("credit-record", credit.id().toString(), credit.uscc(), credit.area()),
                Map.of("kind", credit.kind(), "number", credit.content().decisionNumber()));
    }

    public Optional<CreditRecord> visible(CreditKind kind, UUID id) {
        return find("id = :id and kind = :kind and " + Access.VISIBLE, parameters(kind, id))
                .singleResultOptional();
    }

    Optional<CreditRecord> locked(CreditKind kind, UUID id) {
        return find("id = :id and kind = :kind and " + Access.VISIBLE, parameters(kind, id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Latest decision first, at most {@code limit}, beginning behind the place. */
    public List<CreditRecord> latestFirst(CreditFilter filter, @Nullable Place after, int limit) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("kind", filter.kind());
        parameters.put("ofUscc", filter.uscc());
        parameters.put("from", filter.from());
        parameters.put("to", after == null ? filter.to() : earlier(filter.to(), after.decidedOn()));
        var behind = after == null ? "" : "(decidedOn < :afterDay or id < :afterId) and ";
        if (after != null) {
            parameters.put("afterDay", after.decidedOn());
            parameters.put("afterId", after.id());
        }
        return find(FOUND + behind + Access.VISIBLE + " order by decidedOn desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Map<String, Object> parameters(CreditKind kind, UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("kind", kind);
        parameters.put("id", id);
        return parameters;
    }
}
