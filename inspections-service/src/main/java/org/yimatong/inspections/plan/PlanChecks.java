package org.yimatong.inspections.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.enterprise.EnterpriseNews;

/** Enterprises of which something changed, so that their tasks are to follow the plans in force. */
@ApplicationScoped
class PlanChecks {

    /** @param asOf since which day it is so */
    record Check(String uscc, LocalDate asOf) {}

    private static final String PUT_DOWN = """
            insert into plan_check (uscc, as_of) values (:uscc, :day)
            on conflict (uscc) do update set as_of = least(plan_check.as_of, excluded.as_of)
            """;

    /** In one statement: an enterprise that comes after it meets a plan that is in force already. */
    private static final String PUT_DOWN_NEW_SCOPES = """
            with listed as (
                update inspection_plan set scope_listed = true
                where state = 'APPROVED' and not scope_listed
                returning areas, cast(approved_at at time zone 'Asia/Shanghai' as date) as day)
            insert into plan_check (uscc, as_of)
            select e.uscc, min(l.day)
            from listed l join known_enterprise e on :wholeCity = any (l.areas) or e.area = any (l.areas)
            group by e.uscc
            on conflict (uscc) do update set as_of = least(plan_check.as_of, excluded.as_of)
            """;

    private static final String TAKE = """
            delete from plan_check
            where uscc in (select uscc from plan_check order by uscc limit :atMost for update skip locked)
            returning uscc, as_of
            """;

    private final EntityManager database;
    private final SupervisedAreas areas;

    PlanChecks(EntityManager database, SupervisedAreas areas) {
        this.database = database;
        this.areas = areas;
    }

    void putDown(@Observes EnterpriseNews news) {
        database.createNativeQuery(PUT_DOWN)
                .setParameter("uscc", news.uscc())
                .setParameter("day", news.day())
                .executeUpdate();
    }

    /** Those of the plans that have come into force since it was last called. */
    void putDownNewScopes() {
        database.createNativeQuery(PUT_DOWN_NEW_SCOPES)
                .setParameter("wholeCity", areas.wholeCity())
                .executeUpdate();
    }

    /** Some of them; done with when the transaction commits. */
    List<Check> take(int atMost) {
        return database.createNativeQuery(TAKE, Object[].class).setParameter("atMost", atMost).getResultList().stream()
                .map(PlanChecks::read)
                .toList();
    }

    private static Check read(Object row) {
        var cells = (Object[]) row;
        return new Check((String) cells[0], (LocalDate) cells[1]);
    }
}
