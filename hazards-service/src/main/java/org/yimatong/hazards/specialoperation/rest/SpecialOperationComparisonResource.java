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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.specialoperation.CountedOperation;
import org.yimatong.hazards.specialoperation.PromiseComparison;
import org.yimatong.hazards.specialoperation.PromiseComparison.Difference;
import org.yimatong.hazards.specialoperation.PromiseComparison.Result;
import org.yimatong.hazards.specialoperation.PromiseComparisons;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Reported special operations beside promised ones, over HTTP. */
@Path("/api/v1/special-operation-comparisons")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Special operations")
class SpecialOperationComparisonResource {

    /**
     * What an enterprise promised and reported for a day.
     *
     * @param promised missing if there is no promise
     * @param differences the kinds that were promised and reported in different numbers
     */
    @Schema(
            name = "SpecialOperationComparison",
            requiredProperties = {"uscc", "area", "day", "result", "reported", "differences"})
    record ComparisonView(
            String uscc,
            String area,
            LocalDate day,
            Result result,
            @Nullable Map<String, Integer> promised,
            Map<CountedOperation, Long> reported,
            List<Difference> differences) {

        static ComparisonView of(PromiseComparison comparison) {
            return new ComparisonView(
                    comparison.uscc(),
                    comparison.area(),
                    comparison.day(),
                    comparison.result(),
                    comparison.promised(),
                    comparison.reported(),
                    comparison.differences());
        }
    }

    private final PromiseComparisons comparisons;
    private final Clock clock;

    SpecialOperationComparisonResource(PromiseComparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "compareSpecialOperations",
            summary = "Special operations of a day as promised and as reported, by enterprise",
            description = "Today, unless a day is given. Without a promise the result is UNKNOWN, never EQUAL.")
    public RestResponse<List<ComparisonView>> compare(
            @QueryParam("day") @Nullable String day,
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("result") @Nullable Result result,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var of = day == null ? LegalCalendar.today(clock) : TimeInAddress.day("day", day);
        var after = page.after().map(cursor -> cursor.part(0)).orElse(null);
        var rows = comparisons.of(of, uscc, result, after, page.fetch()).stream()
                .map(ComparisonView::of)
                .toList();
        return Page.respond(rows, page, Function.identity(), row -> Cursor.of(row.uscc()), address);
    }
}
