package org.yimatong.enterprises.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/**
 * All notices ever sent, as officials see them: those that reached an area of theirs, or an enterprise that has moved
 * there since.
 */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** Areas are an array, of which JPQL knows little. */
    private static final String SUPERVISED = """
            select n.* from notice n where (:everything or n.areas && cast(:areas as text[]) or exists (
                select from notice_recipient moved where moved.notice_id = n.id and moved.area = any (:areas)))
            """;

    private static final String OVERDUE = """
             and n.withdrawn_at is null and n.closed_at is null and n.read_by <= :now and exists (
                select from notice_recipient r join enterprise e on e.uscc = r.uscc
                where r.notice_id = n.id and (:everything or r.area = any (:areas)) and e.status <> 'CLOSED'
                    and r.confirmation_asked = n.confirmation_asked
                    and (r.read_at is null or r.confirmation_asked and r.confirmed_at is null))
            """;

    private final Audit audit;
    private final CurrentAccess access;

    Notices(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** Stores the notice with what was done; one row of the audit, however many received it. */
    void save(Notice notice, String action) {
        persistAndFlush(notice);
        record(notice, action, notice.recipients());
    }

    /** No receipts of these are expected any more. */
    void close(List<UUID> ids, Instant now) {
        for (var id : ids) {
            held(id).ifPresent(notice -> {
                notice.close(now);
                save(notice, "notice-closed");
            });
        }
    }

    /** @param concerned how many recipients that was about */
    void record(Notice notice, String action, long concerned) {
        var audience = notice.audience();
        var details = new LinkedHashMap<String, Object>();
        details.put("kind", notice.content().kind());
        details.put("importance", notice.content().importance());
        details.put("recipients", concerned);
        details.put("version", notice.version());
        if (audience.group() != null) {
            details.put("group", audience.group());
        }
        var planned = notice.planned();
        if (planned != null) {
            details.put("plan", planned.planId());
        }
        var uscc = audience.enterprise() == null ? "" : audience.enterprise();
        var areas = String.join(",", notice.areas());
        audit.record(action, new AuditedThing("notice", notice.id().toString(), uscc, areas), details);
    }

    public Optional<Notice> supervised(UUID id) {
        return find(" and n.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    /** The same, held until the end of the transaction. */
    Optional<Notice> held(UUID id) {
        return find(" and n.id = :id for update", Map.of("id", id), 1).stream().findFirst();
    }

    /** Newest first, beginning behind the place. */
    public List<Notice> newestFirst(NoticeFilter filter, Instant now, @Nullable TimePlace behind, int atMost) {
        var condition = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        if (filter.kind() != null) {
            condition.append(" and n.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.plan() != null) {
            condition.append(" and n.plan_id = :plan");
            parameters.put("plan", filter.plan());
        }
        if (filter.overdue()) {
            condition.append(OVERDUE);
            parameters.put("now", now);
        }
        if (behind != null) {
            condition.append(" and (n.sent_at, n.id) < (:at, :behind)");
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return find(condition + " order by n.sent_at desc, n.id desc", parameters, atMost);
    }

    @SuppressWarnings("unchecked")
    private List<Notice> find(String condition, Map<String, Object> parameters, int atMost) {
        var query = getEntityManager()
                .createNativeQuery(SUPERVISED + condition, Notice.class)
                .setParameter("everything", access.get().everything())
                .setParameter("areas", access.get().areas().toArray(String[]::new))
                .setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
