package org.yimatong.inspections.officer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** At any time a certificate is one officer's only: the last to be written down with it. */
    private static final String HAD = """
            select distinct on (certificate) certificate, officer_id from officer_change
            where certificate = any (:certificates) and at <= :at
            order by certificate, at desc, number desc
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

    /** Who had these certificates at the instant, by certificate number, each as the register knows them now. */
    public Map<String, Officer> whoHad(Collection<String> certificates, Instant at) {
        List<?> rows = getEntityManager()
                .createNativeQuery(HAD, Object[].class)
                .setParameter("certificates", certificates.toArray(String[]::new))
                .setParameter("at", at)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> findById((UUID) row[1])));
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
