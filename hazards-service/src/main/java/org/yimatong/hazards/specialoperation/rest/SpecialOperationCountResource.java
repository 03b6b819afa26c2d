package org.yimatong.hazards.specialoperation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.specialoperation.CountedOperation;
import org.yimatong.hazards.specialoperation.DayCounts;
import org.yimatong.hazards.specialoperation.OperationCounts;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** How many special operations take place, over HTTP. */
@Path("/api/v1/special-operation-counts")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Special operations")
class SpecialOperationCountResource {

    /**
     * How many take place at an enterprise on a day, by their permits.
     *
     * @param counts by kind, hot work by its level; each is there, also with 0
     */
    record SpecialOperationCounts(String uscc, String area, LocalDate day, Map<CountedOperation, Long> counts) {

        static SpecialOperationCounts of(DayCounts counted) {
            return new SpecialOperationCounts(counted.uscc(), counted.area(), counted.day(), counted.counts());
        }
    }

    private final OperationCounts counts;
    private final Clock clock;

    SpecialOperationCountResource(OperationCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "countSpecialOperations",
            summary = "How many special operations take place on a day, by enterprise",
            description = "Today, unless a day is given. Enterprises without any are not among them.")
    public RestResponse<List<SpecialOperationCounts>> count(
            @QueryParam("day") @Nullable String day,
            @QueryParam("uscc") @Nullable String uscc,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var of = day == null ? LegalCalendar.today(clock) : TimeInAddress.day("day", day);
        var after = page.after().map(cursor -> cursor.part(0)).orElse(null);
        var rows = counts.of(of, uscc, after, page.fetch()).stream()
                .map(SpecialOperationCounts::of)
                .toList();
        return Page.respond(rows, page, Function.identity(), row -> Cursor.of(row.uscc()), address);
    }
}
