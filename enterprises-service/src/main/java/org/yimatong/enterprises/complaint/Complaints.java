package org.yimatong.enterprises.complaint;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.personal.PersonalDataLook;

/** All complaints. Shown to the officials of their areas, and each to who holds its receipt. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    private final Audit audit;
    private final CurrentAccess access;

    Complaints(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the complaint after a step.
     *
     * @param action what was done, for the audit; which never holds what the complainant wrote
     */
    void save(Complaint complaint, String action) {
        persist(complaint);
        record(complaint, action, Map.of("kind", complaint.kind(), "status", complaint.status()));
    }

    /** Writes down that somebody was shown how to reach the complainant. */
    void recordUnmasking(Complaint complaint, PersonalDataLook look) {
        record(complaint, "complaint-contact-unmasked", look.details());
    }

    public Optional<Complaint> supervised(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The complaint for an official's step; nobody else takes one before this transaction ends. */
    Optional<Complaint> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Those answered before the instant whose contact is still kept; taken by this transaction. */
    List<Complaint> reachableStill(Instant answeredBefore, int atMost) {
        return find("contact is not null and answeredAt < ?1 order by answeredAt", answeredBefore)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atMost)
                .list();
    }

    /** Newest first, at most {@code limit}, beginning behind the place. */
    public List<Complaint> newestFirst(ComplaintFilter filter, @Nullable TimePlace after, int limit) {
        var parameters = filter.parameters(access.get());
        var condition = filter.condition();
        if (after != null) {
            condition += " and (filedAt < :filedAt or (filedAt = :filedAt and id < :id))";
            parameters.put("filedAt", after.at());
            parameters.put("id", after.id());
        }
        return find(condition, Sort.descending("filedAt", "id"), parameters)
                .page(0, limit)
                .list();
    }

    /** Whoever holds the receipt need not be anybody we know: the database shows this one complaint to them. */
    public Optional<Complaint> followed(Receipt receipt) {
        getEntityManager()
                .createNativeQuery("select set_config('yimatong.receipt', :receipt, true)")
                .setParameter("receipt", receipt.value())
                .getSingleResult();
        return find("receipt", receipt.value()).singleResultOptional();
    }

    /** Whose code somebody scanned. */
    @SuppressWarnings("unchecked")
    Optional<Accused> enterpriseOfToken(String token) {
        List<Accused> found = getEntityManager()
                .createNativeQuery("select uscc, area from enterprise_of_token(:token)", Accused.class)
                .setParameter("token", token)
                .getResultList();
        return found.stream().findFirst();
    }

    /** How many were filed about the enterprise since then. */
    long countSince(String uscc, Instant since) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select complaints_since(:uscc, :since)")
                        .setParameter("uscc", uscc)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    private PanacheQuery<Complaint> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + ComplaintFilter.SUPERVISED, parameters);
    }

    private void record(Complaint complaint, String action, Map<String, ?> details) {
        var thing = new AuditedThing("complaint", complaint.id().toString(), complaint.uscc(), complaint.area());
        audit.record(action, thing, details);
    }
}
