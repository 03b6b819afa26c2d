package org.yimatong.inspections.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.kit.access.CurrentAccess;

/**
 * How far a plan has come, area by area: its tasks, and the findings at its enterprises until none is open any more
 * (隐患清零). Counted when it is asked for, of what the caller may see.
 */
@ApplicationScoped
public class PlanBoard {

    /**
     * One area.
     *
     * @param openFindings open now, at enterprises the plan is about: at those that have closed down nobody looks
     * @param openMajorFindings those of them that are major
     * @param closedFindings closed within the period of the plan
     */
    public record Row(
            String area,
            long openTasks,
            long doneTasks,
            long missedTasks,
            long cancelledTasks,
            long openFindings,
            long openMajorFindings,
            long closedFindings) {}

    private static final String COUNT = """
            with tasks as (
                select area,
                    count(*) filter (where state = 'OPEN') as open, count(*) filter (where state = 'DONE') as done,
                    count(*) filter (where state = 'MISSED') as missed,
                    count(*) filter (where state = 'CANCELLED') as cancelled
                from inspection_task where plan_id = :plan and (:everything or area = any (:ofCaller))
                group by area),
            counted as (
                select area, uscc, severity, true as open from finding
                where state in ('RECTIFYING', 'AWAITING_REINSPECTION', 'LISTED', 'AWAITING_DELISTING', 'IN_PENALTY')
                union all
                select f.area, f.uscc, f.severity, false from finding f
                where f.state in ('CLOSED', 'DELISTED') and f.id in (
                    select s.finding_id from finding_step s
                    where s.to_state in ('CLOSED', 'DELISTED') and s.taken_at >= :begin and s.taken_at < :end)),
            findings as (
                select f.area, count(*) filter (where f.open) as open,
                    count(*) filter (where f.open and f.severity = 'MAJOR') as major,
                    count(*) filter (where not f.open) as closed
                from counted f join known_enterprise e on e.uscc = f.uscc
                where (:everything or f.area = any (:ofCaller))
                    and (:wholeCity = any (:areas) or f.area = any (:areas))
                    and (cardinality(:kinds) = 0 or e.kind = any (:kinds)) and e.status = any (:statuses)
                group by f.area)
            select area, coalesce(t.open, 0), coalesce(t.done, 0), coalesce(t.missed, 0), coalesce(t.cancelled, 0),
                coalesce(f.open, 0), coalesce(f.major, 0), coalesce(f.closed, 0)
            from tasks t full join findings f using (area)
            order by area
            """;

    private final EntityManager database;
    private final CurrentAccess access;
    private final SupervisedAreas areas;

    PlanBoard(EntityManager database, CurrentAccess access, SupervisedAreas areas) {
        this.database = database;
        this.access = access;
        this.areas = areas;
    }

    /** By area. */
    public List<Row> of(InspectionPlan plan) {
        var content = plan.content();
        return database
                .createNativeQuery(COUNT, Object[].class)
                .setParameter("plan", plan.id())
                .setParameter("everything", access.get().everything())
                .setParameter("ofCaller", access.get().areas().toArray(String[]::new))
                .setParameter("wholeCity", areas.wholeCity())
                .setParameter("areas", content.areas().toArray(String[]::new))
                .setParameter("kinds", content.enterpriseKinds().toArray(String[]::new))
                .setParameter("statuses", content.kind().statuses().toArray(String[]::new))
                .setParameter("begin", LegalCalendar.at(content.period().firstDay(), LocalTime.MIDNIGHT))
                .setParameter("end", LegalCalendar.endOf(content.period().lastDay()))
                .getResultList()
                .stream()
                .map(PlanBoard::read)
                .toList();
    }

    private static Row read(Object row) {
        var cells = (Object[]) row;
        return new Row(
                (String) cells[0],
                (Long) cells[1],
                (Long) cells[2],
                (Long) cells[3],
                (Long) cells[4],
                (Long) cells[5],
                (Long) cells[6],
                (Long) cells[7]);
    }
}
