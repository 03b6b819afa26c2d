package org.yimatong.inspections.officer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** The register of officers. Every official may look; enterprises see nothing of it. */
@ApplicationScoped
public class Officers implements PanacheRepositoryBase<Officer, UUID> {

    private static final String LIST = """
            select o.* from officer o
            where (cast(:area as text) is null or :area = any (o.areas))
                and (cast(:active as boolean) is null or o.active = :active)
                and o.certificate > :behind
            order by o.certificate
            """;

    private static final Set<String> UNIQUE = Set.of("officer_certificate", "officer_subject");

    private final Audit audit;

    Officers(Audit audit) {
        this.audit = audit;
    }

    /**
     * Stores the officer with what became of the entry: for its history, and for the auditors.
     *
     * @throws OfficerCertificateTaken if the certificate or the person is another officer's
     */
    void save(Officer officer) {
        var changes = officer.releaseChanges();
        persist(officer);
        changes.forEach(getEntityManager()::persist);
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw UNIQUE.contains(violation.getConstraintName()) ? new OfficerCertificateTaken() : violation;
        }
        var thing = new AuditedThing("officer", officer.id().toString(), "", String.join(",", officer.areas()));
        changes.forEach(change -> audit.record(
                change.kind().auditedAs(), thing, Map.of("number", change.number(), "active", change.isActive())));
    }

    /** By certificate number, beginning behind it. */
    public List<Officer> byCertificate(@Nullable String area, @Nullable Boolean active, String behind, int atMost) {
        return getEntityManager()
                .createNativeQuery(LIST, Officer.class)
                .setParameter("area", area)
                .setParameter("active", active)
                .setParameter("behind", behind)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** All on duty, by certificate number. */
    public List<Officer> onDuty() {
        return list("active = true", Sort.by("certificate"));
    }

    /** Those with these certificates, by certificate number. */
    public Map<String, Officer> withCertificates(Set<String> certificates) {
        return list("certificate in ?1", certificates).stream()
                .collect(Collectors.toMap(Officer::certificate, Function.identity()));
    }

    /** The officer as whom the person signs in. */
    public Optional<Officer> signedInAs(String subject) {
        return find("subject", subject).singleResultOptional();
    }

    /** The officer; nobody else changes the entry before this transaction ends. */
    Optional<Officer> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** What became of the entry, oldest first, behind the number. */
    public List<OfficerChange> changesOf(UUID officer, long behind, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from OfficerChange where officerId = :officer and number > :behind order by number",
                        OfficerChange.class)
                .setParameter("officer", officer)
                .setParameter("behind", behind)
                .setMaxResults(atMost)
                .getResultList();
    }
}
