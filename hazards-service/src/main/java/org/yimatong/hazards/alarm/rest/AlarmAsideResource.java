package org.yimatong.hazards.alarm.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmService;
import org.yimatong.hazards.alarm.AlarmStepKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** Putting an alarm aside, and taking it up again, over HTTP. It goes on gathering occurrences meanwhile. */
@Path("/api/v1/alarms/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AlarmAsideResource {

    @Schema(name = "AlarmShelving")
    record ShelvingOrder(
            @NotNull @ThisCentury Instant until,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String reason) {}

    @Schema(name = "AlarmOutOfService")
    record OutOfServiceOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String reason) {}

    private final AlarmService service;
    private final StepAnswers<Alarm, AlarmView> answers;

    AlarmAsideResource(AlarmService service, AlarmViews views) {
        this.service = service;
        this.answers = new StepAnswers<>(Alarm.class, views::of);
    }

    @PUT
    @Path("shelving")
    @Takes(AlarmStepKind.SHELVED)
    @RolesAllowed("duty-officer")
    @Operation(
            operationId = "shelveAlarm",
            summary = "Put the alarm aside until an instant",
            description = "A level higher than the present one ends it at once.")
    public RestResponse<AlarmView> shelve(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ShelvingOrder order) {
        return answers.after(() -> service.shelve(id, ExpectedVersion.of(seen), order.until(), order.reason()));
    }

    @DELETE
    @Path("shelving")
    @Takes(AlarmStepKind.UNSHELVED)
    @RolesAllowed("duty-officer")
    @Operation(operationId = "unshelveAlarm", summary = "Take up a shelved alarm again, unacknowledged")
    public RestResponse<AlarmView> unshelve(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.unshelve(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("out-of-service")
    @Takes(AlarmStepKind.TAKEN_OUT_OF_SERVICE)
    @RolesAllowed({"duty-officer", "supervisor"})
    @Operation(operationId = "takeAlarmOutOfService", summary = "Put the alarm aside until its sensor can be trusted")
    public RestResponse<AlarmView> takeOutOfService(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull OutOfServiceOrder order) {
        return answers.after(() -> service.takeOutOfService(id, ExpectedVersion.of(seen), order.reason()));
    }

    @DELETE
    @Path("out-of-service")
    @Takes(AlarmStepKind.RETURNED_TO_SERVICE)
    @RolesAllowed({"duty-officer", "supervisor"})
    @Operation(operationId = "returnAlarmToService", summary = "Let the alarm count again, unacknowledged")
    public RestResponse<AlarmView> returnToService(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.returnToService(id, ExpectedVersion.of(seen)));
    }
}
