package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.kit.access.CurrentAccess;

/** Brings notices to their recipients, with one statement for all of them, however many they are. */
@ApplicationScoped
class Delivery {

    private static final String DELIVER = """
            with addressed as (
                select e.uscc from enterprise e
                where e.area = any (:areas) and (cardinality(:kinds) = 0 or e.kind = any (:kinds))
                union
                select e.uscc from enterprise e join group_membership m on m.uscc = e.uscc
                where m.group_key = :group and (cardinality(:kinds) = 0 or e.kind = any (:kinds))
                    and m.since <= :day and (m.until is null or m.until >= :day) and m.left_on is null
                union
                select e.uscc from enterprise e
                where e.uscc = :enterprise and (cardinality(:kinds) = 0 or e.kind = any (:kinds))
                union
                select r.uscc from notice_recipient r where r.notice_id = any (:follows)),
            delivered as (
                insert into notice_recipient (notice_id, uscc, area, delivered_at, confirmation_asked)
                select :notice, e.uscc, e.area, :at, :confirm and (cardinality(:asked) = 0 or e.kind = any (:asked))
                from enterprise e
                where e.uscc in (select uscc from addressed) and e.status <> 'CLOSED'
                    and (:everything or e.area = any (:supervised))
                returning area)
            select area, count(*) from delivered group by area order by area
            """;

    private static final String REMIND = """
            update notice_recipient r set reminded_at = :at from enterprise e
            where r.notice_id = :notice and (:everything or r.area = any (:supervised))
                and (r.read_at is null or r.confirmation_asked and r.confirmed_at is null)
                and e.uscc = r.uscc and e.status <> 'CLOSED'
            """;

    private final EntityManager database;
    private final SupervisedAreas areas;
    private final CurrentAccess access;

    Delivery(EntityManager database, SupervisedAreas areas, CurrentAccess access) {
        this.database = database;
        this.areas = areas;
        this.access = access;
    }

    /** To those addressed whom the caller may reach. The notice itself is stored afterwards. */
    Reach deliver(UUID notice, Sending sending, Instant at) {
        var audience = sending.audience();
        var statement = database.createNativeQuery(DELIVER, Object[].class)
                .setParameter("notice", notice)
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, LegalCalendar.ZONE))
                .setParameter("areas", areas.expanded(audience.areas()).toArray(String[]::new))
                .setParameter("kinds", names(audience.kinds()))
                .setParameter("confirm", sending.content().confirmationAsked())
                .setParameter("asked", names(sending.asked()))
                .setParameter("group", audience.group() == null ? "" : audience.group())
                .setParameter("enterprise", audience.enterprise() == null ? "" : audience.enterprise())
                .setParameter("follows", sending.follows().toArray(UUID[]::new));
        List<?> found = limited(statement).getResultList();
        var rows = found.stream().map(Object[].class::cast).toList();
        return new Reach(
                rows.stream().map(row -> (String) row[0]).toList(),
                rows.stream().mapToLong(row -> ((Number) row[1]).longValue()).sum());
    }

    /**
     * Reminds those of the caller's areas from whom a receipt is missing.
     *
     * @return how many they are
     */
    int remind(Notice notice, Instant at) {
        var statement = database.createNativeQuery(REMIND)
                .setParameter("notice", notice.id())
                .setParameter("at", at);
        return limited(statement).executeUpdate();
    }

    private static String[] names(Set<EnterpriseKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private Query limited(Query statement) {
        return statement
                .setParameter("everything", access.get().everything())
                .setParameter("supervised", access.get().areas().toArray(String[]::new));
    }
}
