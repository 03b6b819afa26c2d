package org.yimatong.hazards.health.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.health.OnlineRates;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.InvalidInput;

/** Online rates over HTTP. */
@Path("/api/v1/online-rates")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Sensor health")
class OnlineRateResource {

    private final OnlineRates rates;
    private final CurrentAccess access;
    private final Clock clock;

    OnlineRateResource(OnlineRates rates, CurrentAccess access, Clock clock) {
        this.rates = rates;
        this.access = access;
        this.clock = clock;
    }

    /** Of a day in Asia/Shanghai; of today, as far as it has come. */
    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listOnlineRates", summary = "For how much of a day there was data of sensors")
    @APIResponse(
            responseCode = "200",
            description = "By enterprise or area, then by source",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = OnlineRateView.class)))
    public RestResponse<List<OnlineRateView>> list(
            @QueryParam("day") @Nullable String text,
            @QueryParam("by") @DefaultValue("SOURCE") OnlineRates.Scope by,
            @QueryParam("uscc") @Nullable String uscc,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var day = day(text);
        var found = rates.of(
                access.get(),
                by,
                uscc == null ? null : List.of(uscc),
                day,
                page.after().orElse(null),
                page.fetch());
        return Page.respond(found, page, rate -> OnlineRateView.of(day, rate), OnlineRates::cursor, address);
    }

    private LocalDate day(@Nullable String text) {
        var today = LegalCalendar.today(clock);
        var day = text == null ? today : TimeInAddress.day("day", text);
        if (day.isAfter(today)) {
            throw new InvalidInput("day", "day-in-future");
        }
        return day;
    }
}
