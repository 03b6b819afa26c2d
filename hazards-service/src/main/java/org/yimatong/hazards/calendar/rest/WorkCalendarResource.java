package org.yimatong.hazards.calendar.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.calendar.WorkCalendar;
import org.yimatong.hazards.calendar.WorkingDays;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The days by which terms are counted, over HTTP. */
@Path("/api/v1/hazard-source-clocks/work-calendar")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Filing")
class WorkCalendarResource {

    /**
     * The calendar as it is configured.
     *
     * @param unknownYears whose holidays ought to be configured by now and are not: terms run as if they had none
     * @param holidays days from Monday to Friday on which nobody works
     * @param workingWeekends Saturdays and Sundays on which people work instead
     */
    record WorkCalendarView(List<Integer> unknownYears, List<LocalDate> holidays, List<LocalDate> workingWeekends) {}

    private final WorkingDays days;
    private final Clock clock;

    WorkCalendarResource(WorkCalendar calendar, Clock clock) {
        this.days = calendar.workingDays();
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"registrar", "administrator", "duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "getWorkCalendar",
            summary = "By which working days terms are counted, and of which years none are known")
    public WorkCalendarView get() {
        return new WorkCalendarView(
                days.unknownYears(LegalCalendar.today(clock)),
                days.holidays().stream().sorted().toList(),
                days.workingWeekends().stream().sorted().toList());
    }
}
