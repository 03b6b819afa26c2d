package org.yimatong.inspections.document;

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

/** All legal documents ever issued. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class LegalDocuments implements PanacheRepositoryBase<LegalDocument, UUID> {

    /** Seen by an official of the document's area, not by the enterprise. */
    private static final String SUPERVISED = Access.VISIBLE + " and " + Access.SUPERVISED;

    /** A place in the list of documents, newest first. */
    public record Place(Instant issuedAt, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;

    LegalDocuments(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the document, and with each step it took its entries in the history and in the audit.
     *
     * @throws DocumentReplacedAlready if it takes a place that is taken
     * @throws InspectionRecordedAlready if its inspection has a record that stands
     */
    void save(LegalDocument document) {
        var steps = document.releaseSteps();
        persist(document);
        steps.forEach(getEntityManager()::persist);
        flushUnlessTaken();
        steps.forEach(step -> audit.record(step.kind().auditedAs(), audited(document), detailsOf(document, step)));
    }

    public Optional<LegalDocument> visible(UUID id) {
        return one(id, Access.VISIBLE).singleResultOptional();
    }

    /** The document for an official's step; nobody else takes one before this transaction ends. */
    Optional<LegalDocument> supervised(UUID id) {
        return one(id, SUPERVISED).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Newest first, at most {@code limit}, beginning behind the place. */
    public List<LegalDocument> newestFirst(DocumentFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add(Access.VISIBLE);
        parameters.putAll(access.get().parameters());
        if (after != null) {
            conditions.add("(issuedAt < :issuedAt or (issuedAt = :issuedAt and id < :id))");
            parameters.put("issuedAt", after.issuedAt());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions), Sort.descending("issuedAt", "id"), parameters)
                .page(0, limit)
                .list();
    }

    private void flushUnlessTaken() {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw switch (violation.getConstraintName()) {
                case "replaced_once" -> new DocumentReplacedAlready();
                case "inspection_recorded_once" -> new InspectionRecordedAlready();
                case null, default -> violation;
            };
        }
    }

    private static AuditedThing audited(LegalDocument document) {
        return new AuditedThing("document", document.id().toString(), document.uscc(), document.area());
    }

    private static Map<String, Object> detailsOf(LegalDocument document, DocumentStep step) {
        return Map.of(
                "version", step.number(),
                "kind", document.number().kind(),
                "number", document.number().number(),
                "sha256", document.paper().sha256());
    }

    private PanacheQuery<LegalDocument> one(UUID id, String seenBy) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + seenBy, parameters);
    }
}
