package org.yimatong.hazards.filing.deregistration;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All applications for a deregistration. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Deregistrations implements PanacheRepositoryBase<Deregistration, UUID> {

    /** Which applications are asked for; what is null lets all of them through. */
    public record Filter(
            @Nullable String uscc,
            @Nullable UUID source,
            @Nullable DeregistrationState state,
            @Nullable Boolean overdue) {}

    private final CurrentAccess access;
    private final Audit audit;

    Deregistrations(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    /**
     * Stores the application with what was done.
     *
     * @throws DeregistrationPending if it is new, and there is another one for the source that is not decided
     */
    void save(Deregistration application, String action) {
        try {
            persistAndFlush(application);
        } catch (ConstraintViolationException violation) {
            throw "deregistration_pending".equals(violation.getConstraintName())
                    ? new DeregistrationPending()
                    : violation;
        }
        var source = application.source();
        audit.record(
                "deregistration." + action,
                new AuditedThing(
                        "hazard-source-deregistration", application.id().toString(), source.uscc(), source.area()),
                Map.of("source", source.sourceId(), "state", application.state(), "version", application.version()));
    }

    /** The source of one that the caller may see. The application is read when nobody else changes it any more. */
    Optional<UUID> sourceOf(UUID id) {
        var criteria = Criteria.visible(access.get(), "d.source").equal("d.id", id);
        var query = getEntityManager()
                .createQuery("select d.source.sourceId from Deregistration d where " + criteria.text(), UUID.class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    public Optional<Deregistration> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The application; nobody else decides on it before this transaction ends. */
    Optional<Deregistration> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Those due first, behind the place. */
    public List<Deregistration> dueFirst(Filter filter, @Nullable Place behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "d.source")
                .equal("d.source.uscc", filter.uscc())
                .equal("d.source.sourceId", filter.source())
                .equal("d.state", filter.state())
                .when(filter.overdue(), "d.state = 'APPLIED' and d.overdueAt is not null")
                .behind(behind, "d.dueAt", "d.id");
        return find("from Deregistration d where " + criteria.text() + " order by d.dueAt, d.id", criteria.parameters())
                .page(0, atMost)
                .list();
    }

    private PanacheQuery<Deregistration> one(UUID id) {
        var criteria = Criteria.visible(access.get(), "d.source").equal("d.id", id);
        return find("from Deregistration d where " + criteria.text(), criteria.parameters());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("source.area = ?1 where source.uscc = ?2", moved.area(), moved.uscc());
    }
}
