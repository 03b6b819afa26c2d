package org.yimatong.hazards.alarm.damping.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.damping.DampingService;
import org.yimatong.hazards.alarm.damping.SensorDamping;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;

/** The damping of a sensor over HTTP. */
@Path("/api/v1/sensors/{id}/alarm-damping")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class DampingResource {

    /**
     * @param onDelaySeconds how long a value stays beyond a limit before that counts
     * @param offDelaySeconds how long it stays back within before that counts
     * @param deadBand how far it comes back behind the limit, a decimal string in the unit of the sensor
     */
    @Schema(name = "AlarmDamping")
    record DampingView(
            @NotNull @Min(0) @Max(3600) Integer onDelaySeconds,
            @NotNull @Min(0) @Max(3600) Integer offDelaySeconds,

            @NotNull @Pattern(regexp = "\\d{1,12}(\\.\\d{1,9})?")
            String deadBand) {

        static DampingView of(SensorDamping damping) {
            return new DampingView(
                    damping.onDelaySeconds(),
                    damping.offDelaySeconds(),
                    damping.deadBand().toPlainString());
        }
    }

    private final DampingService service;
    private final StepAnswers<SensorDamping, DampingView> answers =
            new StepAnswers<>(SensorDamping.class, DampingView::of);

    DampingResource(DampingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getAlarmDamping", summary = "Delays and dead-band of a sensor")
    public RestResponse<DampingView> one(UUID id) {
        return answers.of(service.of(id));
    }

    @PUT
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "setAlarmDamping",
            summary = "Set delays and dead-band of a sensor",
            description = "They hold from the next reading on. 0 everywhere: every reading counts at once.")
    public RestResponse<DampingView> set(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull DampingView damping) {
        return answers.after(() -> service.set(
                id,
                ExpectedVersion.of(seen),
                damping.onDelaySeconds(),
                damping.offDelaySeconds(),
                new BigDecimal(damping.deadBand())));
    }
}
