package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.kit.access.AsSystem;

/** Asks for the check before the next holiday where nobody is asked yet, since no holiday was known before. */
@ApplicationScoped
public class HolidayChecks {

    private static final int BATCH = 200;
    private static final String NOT_ASKED = """
            select p.* from responsible_person p join hazard_source s on s.id = p.source_id
            where p.role = 'TECHNICAL' and p.until is null and s.deregistered_at is null and not exists (
                select 1 from responsibility_task t
                where t.source_id = p.source_id and t.kind = 'HOLIDAY_CHECK' and not t.succeeded)
            limit 200 for no key update of s skip locked
            """;

    private final ResponsiblePersons persons;
    private final ResponsibilityService service;
    private final TaskPeriods periods;
    private final Clock clock;

    HolidayChecks(ResponsiblePersons persons, ResponsibilityService service, TaskPeriods periods, Clock clock) {
        this.persons = persons;
        this.service = service;
        this.periods = periods;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        if (periods.firstFor(TaskKind.HOLIDAY_CHECK, LegalCalendar.today(clock)).isEmpty()) {
            return false;
        }
        @SuppressWarnings("unchecked")
        List<ResponsiblePerson> notAsked = persons.getEntityManager()
                .createNativeQuery(NOT_ASKED, ResponsiblePerson.class)
                .getResultList();
        notAsked.forEach(service::begin);
        return notAsked.size() == BATCH;
    }
}
