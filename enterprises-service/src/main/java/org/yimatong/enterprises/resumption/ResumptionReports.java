package org.yimatong.enterprises.resumption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionEvent;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** What was said last of each application to start again, and what came of it in the registry. */
@ApplicationScoped
class ResumptionReports {

    private static final String KEEP = """
            insert into resumption_report
                (resumption_id, uscc, area, version, state, status_before, status_after, reported_at)
            values (:id, :uscc, :area, :version, :state, :before, :after, :at)
            on conflict (resumption_id) do update
            set area = excluded.area, version = excluded.version, state = excluded.state,
                status_before = excluded.status_before, status_after = excluded.status_after,
                reported_at = excluded.reported_at
            """;

    private final EntityManager database;
    private final Audit audit;

    ResumptionReports(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Whether nothing as new was said of the application before. */
    boolean isNews(ResumptionEvent event) {
        return database.createNativeQuery(
                        "select 1 from resumption_report where resumption_id = :id and version >= :version")
                .setParameter("id", event.resumptionId())
                .setParameter("version", event.version())
                .getResultList()
                .isEmpty();
    }

    /**
     * Keeps the report, also if nothing came of it.
     *
     * @param before how the enterprise stood; null if it is not registered
     * @param after how it stands since then; null if the report had no effect
     */
    void keep(ResumptionEvent event, String area, @Nullable EnterpriseStatus before, @Nullable EnterpriseStatus after) {
        database.createNativeQuery(KEEP)
                .setParameter("id", event.resumptionId())
                .setParameter("uscc", event.uscc())
                .setParameter("area", area)
                .setParameter("version", event.version())
                .setParameter("state", event.state())
                .setParameter("before", before == null ? null : before.name())
                .setParameter("after", after == null ? null : after.name())
                .setParameter("at", event.occurredAt())
                .executeUpdate();
        audit.record(
                after == null ? "resumption-without-effect" : "resumption-followed",
                new AuditedThing("resumption", event.resumptionId().toString(), event.uscc(), area),
                Map.of("state", event.state(), "version", event.version(), "status", before == null ? "" : before));
    }
}
