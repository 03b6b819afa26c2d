package org.yimatong.hazards.alarm.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Acknowledgements;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.text.PlainText;

/** Acknowledging many alarms at once over HTTP. */
@Path("/api/v1/alarm-acknowledgements")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AcknowledgementResource {

    /** @param version the alarm's, as it was seen */
    @Schema(name = "SeenAlarm")
    record SeenAlarm(@NotNull UUID id, @NotNull Long version) {}

    @Schema(name = "AlarmAcknowledgements")
    record SeenAlarms(
            @NotEmpty @Size(max = 1000) List<@Valid @NotNull SeenAlarm> alarms,

            @Nullable @PlainText(multiline = true) @Size(max = 2000)
            String comment) {}

    /**
     * @param acknowledged as they are now
     * @param left as they are now: something happened to them since they were seen, or they wait for no acknowledgement
     */
    @Schema(name = "AcknowledgedAlarms")
    record AcknowledgedAlarms(List<AlarmView> acknowledged, List<AlarmView> left) {}

    private final Acknowledgements acknowledgements;
    private final AlarmViews views;

    AcknowledgementResource(Acknowledgements acknowledgements, AlarmViews views) {
        this.acknowledgements = acknowledgements;
        this.views = views;
    }

    @POST
    @Idempotent
    @RolesAllowed({"duty-officer", "enterprise"})
    @Operation(
            operationId = "acknowledgeAlarms",
            summary = "Say of many alarms that one has seen them and takes care of them, such as those of a flood",
            description =
                    "Each in the version that was seen: one that something happened to since is left as it is, and"
                            + " answered under left.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = AcknowledgedAlarms.class, responseCode = "200", responseDescription = "What came of it")
    public RestResponse<AcknowledgedAlarms> acknowledge(@Valid @NotNull SeenAlarms seen) {
        var outcome = acknowledgements.acknowledge(
                seen.alarms().stream()
                        .map(alarm -> new Acknowledgements.Seen(alarm.id(), alarm.version()))
                        .toList(),
                seen.comment());
        return RestResponse.ok(new AcknowledgedAlarms(
                outcome.acknowledged().stream().map(views::of).toList(),
                outcome.left().stream().map(views::of).toList()));
    }
}
