package org.yimatong.hazards.rates.rest;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.rates.DailyRates;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The three rates over HTTP. */
@Path("/api/v1/three-rates")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Three rates", description = "在线率、报警处置率、承诺率")
class ThreeRatesResource {

    /** Of one area. */
    record AreaRates(String area, RatesView rates) {}

    /** Of one enterprise. */
    record RatesOfEnterprise(String uscc, String area, RatesView rates) {}

    /**
     * Of a day.
     *
     * @param asOf when it was counted
     * @param total of all the areas together
     */
    record RatesOfDay(LocalDate day, Instant asOf, RatesView total, List<AreaRates> areas) {}

    private final DailyRates rates;
    private final Clock clock;

    ThreeRatesResource(DailyRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "getThreeRates",
            summary = "The three rates of a day, in all and by area",
            description = "Of today unless a day is named, as far as it has come. What is not known has no number:"
                    + " promises before it is told who missed them, sensors while nobody listened.")
    public RatesOfDay ofDay(@QueryParam("day") @Nullable String day, @QueryParam("area") @Nullable String area) {
        var wanted = day(day);
        var byArea = rates.ofAreas(wanted, area);
        return new RatesOfDay(
                wanted,
                clock.instant(),
                RatesView.of(DailyRates.sum(byArea)),
                byArea.entrySet().stream()
                        .map(one -> new AreaRates(one.getKey(), RatesView.of(one.getValue())))
                        .toList());
    }

    @GET
    @Path("/enterprises")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(operationId = "listThreeRates", summary = "The three rates of a day, of each enterprise")
    public RestResponse<List<RatesOfEnterprise>> ofEnterprises(
            @QueryParam("day") @Nullable String day,
            @QueryParam("area") @Nullable String area,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(cursor -> cursor.part(0)).orElse("");
        return Page.respond(
                rates.ofEnterprises(day(day), area, after, page.fetch()),
                page,
                one -> new RatesOfEnterprise(one.uscc(), one.area(), RatesView.of(one.rates())),
                one -> Cursor.of(one.uscc()),
                address);
    }

    private LocalDate day(@Nullable String day) {
        return day == null ? LegalCalendar.today(clock) : TimeInAddress.day("day", day);
    }
}
