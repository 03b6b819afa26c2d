package org.yimatong.enterprises.weather.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.weather.WeatherRuleService;
import org.yimatong.enterprises.weather.WeatherRules;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;

/** To whom weather warnings are passed on, over HTTP. */
@Path("/api/v1/weather-rules")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "weather warnings")
@RunOnVirtualThread
class WeatherRulesResource {

    private final WeatherRuleService service;
    private final StepAnswers<WeatherRules, WeatherRulesView> answers;

    WeatherRulesResource(WeatherRuleService service) {
        this.service = service;
        this.answers = new StepAnswers<>(WeatherRules.class, WeatherRulesView::of);
    }

    @GET
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "administrator"})
    @Operation(operationId = "getWeatherRules", summary = "The table by which weather warnings are passed on")
    public RestResponse<WeatherRulesView> get() {
        return answers.of(service.table());
    }

    @PUT
    @RolesAllowed("administrator")
    @Operation(
            operationId = "replaceWeatherRules",
            summary = "Puts other rules in the place of all that stand, for the warnings to come")
    public RestResponse<WeatherRulesView> replace(
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull WeatherRulesView.Order order) {
        return answers.after(() -> service.replace(ExpectedVersion.of(seen), order.asRules()));
    }
}
