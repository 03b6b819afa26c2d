package org.yimatong.inspections.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All attachments ever announced, and not collected since. Whatever it answers is only what the caller may see. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private static final String USED = """
            select coalesce(sum(coalesce(stored_bytes, case state when 'EXPECTED' then sent_bytes else 0 end)), 0)
            from attachment where uscc = :uscc and by_enterprise = :byEnterprise
            """;

    /** Unfinished for too long, or finished long ago and belonging to nothing. */
    private static final String IDLE = """
            select id from Attachment a
            where (a.state = :expected and a.announcedAt < :unfinished
                or a.state <> :expected and a.settledAt < :orphaned
                    and not exists (select 1 from AttachmentLink l where l.attachmentId = a.id))
            """;

    private final Audit audit;
    private final CurrentAccess access;

    Attachments(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** @throws AttachmentIdTaken if there is one of its id already, of somebody else */
    void add(Attachment attachment) {
        persist(attachment);
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if ("attachment_pkey".equals(violation.getConstraintName())) {
                throw new AttachmentIdTaken();
            }
            throw violation;
        }
        record("announced", attachment);
    }

    void record(String action, Attachment attachment) {
        var details = new HashMap<String, Object>();
        details.put("bytes", attachment.file().bytes());
        details.put("mediaType", attachment.file().mediaType());
        details.put("sent", attachment.file().sha256());
        details.put("stored", attachment.storedSha256());
        details.put("because", attachment.refusedBecause());
        details.values().removeIf(value -> value == null);
        audit.record(action, audited(attachment), details);
    }

    Optional<Attachment> visible(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters).singleResultOptional();
    }

    /** The attachment for a change; nobody else changes it before this transaction ends. */
    Optional<Attachment> visibleForChange(UUID id) {
        return visible(id).map(attachment -> {
            getEntityManager().refresh(attachment, LockModeType.PESSIMISTIC_WRITE);
            return attachment;
        });
    }

    /**
     * What the attachments of the enterprise take, in bytes.
     *
     * @param byEnterprise those it sent itself, or else those of everybody else
     */
    long bytesOf(String uscc, boolean byEnterprise) {
        return ((Number) getEntityManager()
                        .createNativeQuery(USED)
                        .setParameter("uscc", uscc)
                        .setParameter("byEnterprise", byEnterprise)
                        .getSingleResult())
                .longValue();
    }

    long unfinishedOf(String uscc, boolean byEnterprise) {
        return count("uscc = ?1 and state = ?2 and byEnterprise = ?3", uscc, AttachmentState.EXPECTED, byEnterprise);
    }

    /** Whether any attachment refers to the content. */
    boolean referTo(String sha256) {
        return count("storedSha256", sha256) > 0;
    }

    List<UUID> idle(Instant unfinishedSince, Instant orphanedSince, int limit) {
        return idle(IDLE, unfinishedSince, orphanedSince).setMaxResults(limit).getResultList();
    }

    /** Whether it is one of them still. */
    boolean isIdle(UUID id, Instant unfinishedSince, Instant orphanedSince) {
        return !idle(IDLE + " and a.id = :id", unfinishedSince, orphanedSince)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    private TypedQuery<UUID> idle(String query, Instant unfinishedSince, Instant orphanedSince) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter("expected", AttachmentState.EXPECTED)
                .setParameter("unfinished", unfinishedSince)
                .setParameter("orphaned", orphanedSince);
    }

    /** Whoever else asks for this name waits until this transaction ends. */
    void reserve(String name) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", name)
                .getSingleResult();
    }

    private static AuditedThing audited(Attachment attachment) {
        return new AuditedThing("attachment", attachment.id().toString(), attachment.uscc(), attachment.area());
    }
}
