package org.yimatong.enterprises.weather.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.weather.WeatherWarnings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Weather warnings over HTTP. They are public knowledge: whoever may call sees all of them. */
@Path("/api/v1/weather-warnings")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "weather warnings", description = "Warnings of the meteorological office")
@RolesAllowed({
    "registrar",
    "inspector",
    "duty-officer",
    "supervisor",
    "analyst",
    "expert",
    "administrator",
    "enterprise"
})
@RunOnVirtualThread
class WeatherWarningResource {

    private final WeatherWarnings warnings;
    private final Clock clock;

    WeatherWarningResource(WeatherWarnings warnings, Clock clock) {
        this.warnings = warnings;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listWeatherWarnings", summary = "Messages about the weather, newest first")
    public RestResponse<List<WeatherWarningView>> list(
            @RestQuery @Nullable String area,
            @RestQuery @DefaultValue("false") boolean inForce,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        var now = clock.instant();
        return Page.respond(
                warnings.newestFirst(area, inForce ? now : null, behind, page.fetch()),
                page,
                warning -> WeatherWarningView.of(warning, now),
                warning -> new TimePlace(warning.sentAt(), warning.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getWeatherWarning", summary = "A message about the weather, and what took its place")
    public WeatherWarningView get(@RestPath UUID id) {
        return warnings.findByIdOptional(id)
                .map(warning -> WeatherWarningView.of(warning, clock.instant()))
                .orElseThrow(NotFound::new);
    }
}
