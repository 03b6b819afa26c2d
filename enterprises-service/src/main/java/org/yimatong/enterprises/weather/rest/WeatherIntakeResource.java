package org.yimatong.enterprises.weather.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.yimatong.enterprises.weather.WeatherIntake;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Messages of the meteorological office on their way in, over HTTP. */
@Path("/api/v1/weather-warnings")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "weather warnings")
@RolesAllowed({"duty-officer", "administrator"})
@RunOnVirtualThread
class WeatherIntakeResource {

    private static final String CAP = "application/cap+xml";

    private final WeatherIntake intake;
    private final Validator validator;
    private final Duration validity;
    private final Clock clock;

    WeatherIntakeResource(
            WeatherIntake intake,
            Validator validator,
            @ConfigProperty(name = "yimatong.weather.validity", defaultValue = "24h") Duration validity,
            Clock clock) {
        this.intake = intake;
        this.validator = validator;
        this.validity = validity;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeWeatherWarning",
            summary = "Takes a message of the meteorological office in, and passes it on to whom it concerns",
            description =
                    "As JSON, or as CAP 1.2 (application/cap+xml). To bring the same message again changes nothing.")
    @Parameter(ref = "Idempotency-Key")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WeatherReport.class)),
                @Content(mediaType = CAP, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponseSchema(value = WeatherWarningView.class, responseCode = "201", responseDescription = "Taken in")
    @APIResponse(responseCode = "200", description = "Taken in before")
    public RestResponse<WeatherWarningView> take(@Valid @NotNull WeatherReport report) {
        return answer(report);
    }

    @POST
    @Idempotent
    @Consumes({CAP, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(hidden = true)
    public RestResponse<WeatherWarningView> takeCap(@NotNull byte[] message) {
        var report = CapMessage.read(message);
        var violations = validator.validate(report);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return answer(report);
    }

    private RestResponse<WeatherWarningView> answer(WeatherReport report) {
        var taken = intake.take(report.asMessage(validity));
        var warning = taken.warning();
        return ResponseBuilder.create(
                        taken.isNew() ? Status.CREATED : Status.OK, WeatherWarningView.of(warning, clock.instant()))
                .location(URI.create("/api/v1/weather-warnings/" + warning.id()))
                .build();
    }
}
