package org.yimatong.enterprises.weather.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.weather.WeatherRuleService;
import org.yimatong.enterprises.weather.WeatherRules;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;

/** To whom weather warnings are passed on, over HTTP. */
@Path("/api/v1/weather-rules")
@Tag(name = "weather warnings")
@RunOnVirtualThread
class WeatherRulesResource {

    private final WeatherRuleService service;
    private final Problems problems;

    WeatherRulesResource(WeatherRuleService service, Problems problems) {
        this.service = service;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "administrator"})
    @Operation(operationId = "getWeatherRules", summary = "The table by which weather warnings are passed on")
    public RestResponse<WeatherRulesView> get() {
        return answer(service.table());
    }

    @PUT
    @RolesAllowed("administrator")
    @Operation(
            operationId = "replaceWeatherRules",
            summary = "Puts other rules in the place of all that stand, for the warnings to come")
    public RestResponse<WeatherRulesView> replace(
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull WeatherRulesView.Order order) {
        return answer(service.replace(ExpectedVersion.of(seen), order.asRules()));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof WeatherRules table
                ? problems.answer(stale, Map.of("current", WeatherRulesView.of(table)))
                : problems.answer(stale);
    }

    private static RestResponse<WeatherRulesView> answer(WeatherRules table) {
        return ResponseBuilder.ok(WeatherRulesView.of(table))
                .header("ETag", ETags.of(table.version()))
                .build();
    }
}
