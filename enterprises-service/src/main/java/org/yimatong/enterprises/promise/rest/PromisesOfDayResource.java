package org.yimatong.enterprises.promise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.promise.DayState;
import org.yimatong.enterprises.promise.PromiseDeadline;
import org.yimatong.enterprises.promise.PromiseOfDay;
import org.yimatong.enterprises.promise.PromisesOfDay;
import org.yimatong.enterprises.promise.PromisesOfDay.Counts;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The bureau's morning list over HTTP: who has promised for a day, who late, who not. */
@Path("/api/v1/promises")
@RowsOf(Whose.AN_AREA)
@Tag(name = "promises")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert"})
@RunOnVirtualThread
class PromisesOfDayResource {

    /** @param deadline from which instant a promise for the day is missing */
    @Schema(name = "PromiseCounts")
    record CountsView(LocalDate day, Instant deadline, long given, long late, long missing, long awaited) {

        static CountsView of(LocalDate day, Instant deadline, Counts counts) {
            return new CountsView(day, deadline, counts.given(), counts.late(), counts.missing(), counts.awaited());
        }
    }

    private final PromisesOfDay promises;
    private final PromiseDeadline deadline;
    private final Clock clock;

    PromisesOfDayResource(PromisesOfDay promises, PromiseDeadline deadline, Clock clock) {
        this.promises = promises;
        this.deadline = deadline;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPromisesOfDay",
            summary = "The enterprises that owe a promise for a day, and how each stands, by USCC",
            description = "The day is today unless given.")
    public RestResponse<List<PromiseOfDay>> list(
            @RestQuery @Nullable String day,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable DayState state,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(cursor -> cursor.part(0)).orElse(null);
        return Page.respond(
                promises.of(dayOf(day), area, state, after, page.fetch()),
                page,
                Function.identity(),
                row -> Cursor.of(row.uscc()),
                address);
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(operationId = "countPromisesOfDay", summary = "How many promises for a day are there, late or missing")
    public CountsView count(@RestQuery @Nullable String day, @RestQuery @Nullable String area) {
        var asked = dayOf(day);
        return CountsView.of(asked, deadline.of(asked), promises.count(asked, area));
    }

    private LocalDate dayOf(@Nullable String day) {
        return day == null ? LegalCalendar.today(clock) : TimeInAddress.day("day", day);
    }
}
