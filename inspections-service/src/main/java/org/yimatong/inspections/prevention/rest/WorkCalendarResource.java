package org.yimatong.inspections.prevention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.prevention.task.SpecialDay;
import org.yimatong.inspections.prevention.task.WorkCalendars;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.table.TableFormat;

/** The work calendar over HTTP: Saturdays and Sundays are free, but for the days that the bureau loads. */
@Path("/api/v1/prevention/work-calendars/{year}")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class WorkCalendarResource {

    @Schema(
            name = "SpecialDay",
            requiredProperties = {"day", "work", "name"})
    record SpecialDayView(LocalDate day, boolean work, String name) {

        static SpecialDayView of(SpecialDay day) {
            return new SpecialDayView(day.day(), day.isWorkDay(), day.name());
        }
    }

    private final WorkCalendars calendars;

    WorkCalendarResource(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    @POST
    @Idempotent
    @RolesAllowed("administrator")
    @Consumes(TableFormat.CSV_TYPE)
    @Operation(
            operationId = "loadWorkCalendar",
            summary = "Load the holidays and working weekends of a year, in the place of those loaded before",
            description = "A table with the columns day, kind (WORK or REST) and name. A bad row refuses all of it.")
    @Parameter(ref = "Idempotency-Key")
    public RestResponse<List<SpecialDayView>> load(int year, byte[] table) throws IOException {
        var days = SpecialDayTable.read(year, table);
        calendars.replaceYear(year, days);
        return RestResponse.ok(days.stream().map(SpecialDayView::of).toList());
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert", "administrator"})
    @Operation(operationId = "getWorkCalendar", summary = "Days of a year that are not as their day of the week")
    public List<SpecialDayView> get(int year) {
        SpecialDayTable.requireCentury(year);
        return calendars.special(year).stream().map(SpecialDayView::of).toList();
    }
}
