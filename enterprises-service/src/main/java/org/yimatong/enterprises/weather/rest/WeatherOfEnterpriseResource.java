package org.yimatong.enterprises.weather.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.weather.WeatherWarnings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The weather that an enterprise is warned of now, over HTTP. */
@Path("/api/v1/enterprises/{uscc}/weather-warnings")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "weather warnings")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class WeatherOfEnterpriseResource {

    private final CallersEnterprises enterprises;
    private final WeatherWarnings warnings;
    private final Clock clock;

    WeatherOfEnterpriseResource(CallersEnterprises enterprises, WeatherWarnings warnings, Clock clock) {
        this.enterprises = enterprises;
        this.warnings = warnings;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listWeatherWarningsOfEnterprise",
            summary = "The weather warnings in force in the enterprise's area now, newest first")
    public RestResponse<List<WeatherWarningView>> list(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var area = enterprises.seen(uscc).details().area();
        var behind = page.after().map(TimePlace::of).orElse(null);
        var now = clock.instant();
        return Page.respond(
                warnings.newestFirst(area, now, behind, page.fetch()),
                page,
                warning -> WeatherWarningView.of(warning, now),
                warning -> new TimePlace(warning.sentAt(), warning.id()).cursor(),
                address);
    }
}
