package org.yimatong.inspections.resumption;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.inspections.attachment.AttachedTo;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** All applications to start again. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Resumptions implements PanacheRepositoryBase<Resumption, UUID> {

    /** In the words of the audit. */
    public static final String KIND = "resumption";

    /** A place in the list of applications, newest first. */
    public record Place(Instant appliedAt, UUID id) {}

    private final AttachmentLinks attachments;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentAccess access;

    Resumptions(AttachmentLinks attachments, Outbox outbox, Audit audit, CurrentAccess access) {
        this.attachments = attachments;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Stores the application with what was done.
     *
     * @throws ResumptionPending if it is new, and the enterprise has another one that is not decided
     */
    void save(Resumption resumption, String action) {
        try {
            persistAndFlush(resumption);
        } catch (ConstraintViolationException violation) {
            throw "resumption_pending".equals(violation.getConstraintName()) ? new ResumptionPending() : violation;
        }
        audit.record(
                "resumption." + action,
                new AuditedThing(KIND, resumption.id().toString(), resumption.uscc(), resumption.area()),
                Map.of("state", resumption.state(), "version", resumption.version()));
    }

    public Optional<Resumption> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The application; nobody else takes a step with it before this transaction ends. */
    Optional<Resumption> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Newest first, behind the place. A criterion that is null lets all of them through. */
    public List<Resumption> newestFirst(
            @Nullable ResumptionState state, @Nullable Boolean overdue, @Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE));
        var parameters = new HashMap<>(access.get().parameters());
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        if (overdue != null) {
            conditions.add(overdue ? "overdueAt is not null" : "overdueAt is null");
        }
        if (behind != null) {
            conditions.add("(appliedAt < :at or (appliedAt = :at and id < :id))");
            parameters.put("at", behind.appliedAt());
            parameters.put("id", behind.id());
        }
        return find(String.join(" and ", conditions), Sort.descending("appliedAt", "id"), parameters)
                .page(0, atMost)
                .list();
    }

    /** Attaches what was uploaded, or will be, to the application. */
    void attach(Resumption resumption, List<UUID> files) {
        attachments.link(new AttachedTo(KIND, resumption.id(), resumption.uscc(), resumption.area()), files);
    }

    /** Tells the registry what was done. */
    void tell(InspectionEvent news) {
        outbox.add(news);
    }

    void add(List<ConditionCheck> checks) {
        checks.forEach(getEntityManager()::persist);
    }

    /** The conditions of these applications, by application. */
    public Map<UUID, List<ConditionCheck>> checksOf(Collection<UUID> resumptions) {
        return getEntityManager()
                .createQuery("from ConditionCheck where resumptionId in :these order by code", ConditionCheck.class)
                .setParameter("these", resumptions)
                .getResultStream()
                .collect(Collectors.groupingBy(ConditionCheck::resumptionId));
    }

    private PanacheQuery<Resumption> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }
}
