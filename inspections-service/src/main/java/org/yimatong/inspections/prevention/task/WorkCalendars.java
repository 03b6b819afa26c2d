package org.yimatong.inspections.prevention.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** The work calendar as the bureau keeps it. */
@ApplicationScoped
public class WorkCalendars {

    /** The clock looks at these tasks again, and finds when they are due by the new calendar. */
    private static final String LOOK_AGAIN = """
            update check_task set next_opens_at = :now, planned_until = greatest(planned_until, :now)
            where work_days <> 'EVERY_DAY' and deleted_at is null and (next_opens_at > :now or next_opens_at is null)
            """;

    private final EntityManager database;
    private final Audit audit;
    private final CurrentAccess access;
    private final Clock clock;

    WorkCalendars(EntityManager database, Audit audit, CurrentAccess access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    public WorkCalendar current() {
        return new WorkCalendar(database.createQuery("from SpecialDay", SpecialDay.class)
                .getResultStream()
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::isWorkDay)));
    }

    /** Days of the year that are not as their day of the week, in order. */
    public List<SpecialDay> special(int year) {
        return database.createQuery("from SpecialDay where day between :first and :last order by day", SpecialDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    /**
     * Special days of the year are these from now on. What has opened by the calendar before stays.
     *
     * @throws ForbiddenException if the caller does not answer for the whole city
     */
    public void replaceYear(int year, List<SpecialDay> days) {
        if (!access.get().everything()) {
            throw new ForbiddenException("The work calendar is a matter of the whole city");
        }
        special(year).forEach(database::remove);
        database.flush();
        days.forEach(database::persist);
        database.createNativeQuery(LOOK_AGAIN)
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record(
                "work-calendar-replaced",
                new AuditedThing("work-calendar", String.valueOf(year), "", ""),
                Map.of("days", days.size()));
    }
}
