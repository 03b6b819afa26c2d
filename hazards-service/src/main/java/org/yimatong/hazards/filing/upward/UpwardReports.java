package org.yimatong.hazards.filing.upward;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** All that is, or was, to be reported upward. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class UpwardReports implements PanacheRepositoryBase<UpwardReport, UUID> {

    /** Which reports are asked for; what is null lets all of them through. */
    public record Filter(
            @Nullable String uscc,
            @Nullable UUID source,
            @Nullable String area,
            @Nullable ReportTier tier,
            @Nullable UpwardReportState state,
            @Nullable Boolean overdue) {}

    private final CurrentAccess access;
    private final Audit audit;
    private final Outbox outbox;

    UpwardReports(CurrentAccess access, Audit audit, Outbox outbox) {
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Stores the report with what was done; that it was made is told. */
    void save(UpwardReport report, String action) {
        persistAndFlush(report);
        var source = report.source();
        audit.record(
                "upward-report." + action,
                new AuditedThing("upward-report", report.id().toString(), source.uscc(), source.area()),
                Map.of("source", source.sourceId(), "tier", report.tier(), "state", report.state()));
        if (report.state() == UpwardReportState.REPORTED) {
            outbox.add(UpwardEvents.reported(report));
        }
    }

    /** Its time is over, which is told. */
    void passDeadline(UpwardReport report) {
        report.markOverdue();
        save(report, "overdue");
        outbox.add(UpwardEvents.overdue(report));
    }

    /** The source of a report that the caller may see. The report is read when nobody else changes it any more. */
    Optional<UUID> sourceOf(UUID id) {
        var criteria = Criteria.visible(access.get(), "u.source").equal("u.id", id);
        var query = getEntityManager()
                .createQuery("select u.source.sourceId from UpwardReport u where " + criteria.text(), UUID.class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    public Optional<UpwardReport> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The report; nobody else changes it before this transaction ends. */
    Optional<UpwardReport> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Those of a source that are owed. */
    List<UpwardReport> owed(UUID source) {
        return find("source.sourceId = ?1 and state = ?2", source, UpwardReportState.OWED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those due first, behind the place. */
    public List<UpwardReport> dueFirst(Filter filter, @Nullable Place behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "u.source")
                .equal("u.source.uscc", filter.uscc())
                .equal("u.source.sourceId", filter.source())
                .equal("u.source.area", filter.area())
                .equal("u.tier", filter.tier())
                .equal("u.state", filter.state())
                .when(filter.overdue(), "u.state = 'OWED' and u.overdueAt is not null")
                .behind(behind, "u.dueAt", "u.id");
        return find("from UpwardReport u where " + criteria.text() + " order by u.dueAt, u.id", criteria.parameters())
                .page(0, atMost)
                .list();
    }

    private PanacheQuery<UpwardReport> one(UUID id) {
        var criteria = Criteria.visible(access.get(), "u.source").equal("u.id", id);
        return find("from UpwardReport u where " + criteria.text(), criteria.parameters());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("source.area = ?1 where source.uscc = ?2", moved.area(), moved.uscc());
    }
}
