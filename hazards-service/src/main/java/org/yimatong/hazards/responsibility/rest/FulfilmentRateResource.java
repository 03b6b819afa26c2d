package org.yimatong.hazards.responsibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.responsibility.FulfilmentRate;
import org.yimatong.hazards.responsibility.FulfilmentRates;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.InvalidInput;

/** How enterprises fulfil the tasks of their responsible persons, over HTTP. */
@Path("/api/v1/responsibility-rates")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Responsibility")
class FulfilmentRateResource {

    /**
     * The rate of an enterprise.
     *
     * @param percentInTime of all that was to be done, rounded down to two places: 100.00 means all
     */
    record FulfilmentRateView(String uscc, String area, long inTime, long late, long missed, String percentInTime) {

        static FulfilmentRateView of(FulfilmentRate rate) {
            return new FulfilmentRateView(
                    rate.uscc(),
                    rate.area(),
                    rate.inTime(),
                    rate.late(),
                    rate.missed(),
                    rate.percentInTime().toPlainString());
        }
    }

    private final FulfilmentRates rates;

    FulfilmentRateResource(FulfilmentRates rates) {
        this.rates = rates;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listResponsibilityRates",
            summary = "Of tasks whose periods end between two days: done in time, late, missed; by enterprise")
    public RestResponse<List<FulfilmentRateView>> list(
            @QueryParam("from") @NotNull String from,
            @QueryParam("to") @NotNull String to,
            @QueryParam("uscc") @Nullable String uscc,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var first = TimeInAddress.day("from", from);
        var last = TimeInAddress.day("to", to);
        if (last.isBefore(first)) {
            throw new InvalidInput("to", "until-before-from");
        }
        var behind = page.after().map(cursor -> cursor.part(0)).orElse(null);
        return Page.respond(
                rates.between(first, last, uscc, behind, page.fetch()),
                page,
                FulfilmentRateView::of,
                rate -> Cursor.of(rate.uscc()),
                address);
    }
}
