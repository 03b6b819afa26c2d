package org.yimatong.hazards.alarm.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps that lead an alarm to its end, over HTTP. Each says by {@code If-Match} which version it is based on. */
@Path("/api/v1/alarms/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AlarmStepResource {

    @Schema(name = "AlarmAcknowledgement")
    record AcknowledgementNote(
            @Nullable @PlainText(multiline = true) @Size(max = 2000)
            String comment) {}

    @Schema(name = "AlarmDisposal")
    record DisposalReport(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String cause,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String treatment) {}

    /** @param cause missing if it is as it was reported; so treatment */
    @Schema(name = "AlarmClosure")
    record Closure(
            @Nullable @PlainText(multiline = true) @Size(min = 1, max = 2000)
            String cause,

            @Nullable @PlainText(multiline = true) @Size(min = 1, max = 2000)
            String treatment) {}

    @Schema(name = "FalseAlarmReport")
    record FalseAlarm(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String reason) {}

    private final AlarmService service;
    private final StepAnswers<Alarm, AlarmView> answers;

    AlarmStepResource(AlarmService service, AlarmViews views) {
        this.service = service;
        this.answers = new StepAnswers<>(Alarm.class, views::of);
    }

    @PUT
    @Path("acknowledgement")
    @Takes(AlarmStepKind.ACKNOWLEDGED)
    @RolesAllowed({"duty-officer", "enterprise"})
    @Operation(operationId = "acknowledgeAlarm", summary = "Say that one has seen it and takes care of it")
    public RestResponse<AlarmView> acknowledge(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull AcknowledgementNote note) {
        return answers.after(() -> service.acknowledge(id, ExpectedVersion.of(seen), note.comment()));
    }

    @PUT
    @Path("disposal")
    @Takes(AlarmStepKind.DISPOSAL_REPORTED)
    @RolesAllowed({"duty-officer", "enterprise"})
    @Operation(operationId = "reportAlarmDisposal", summary = "Report cause and treatment; a later report replaces it")
    public RestResponse<AlarmView> reportDisposal(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull DisposalReport report) {
        return answers.after(
                () -> service.reportDisposal(id, ExpectedVersion.of(seen), report.cause(), report.treatment()));
    }

    @PUT
    @Path("closure")
    @Takes(AlarmStepKind.CLOSED)
    @RolesAllowed("duty-officer")
    @Operation(
            operationId = "closeAlarm",
            summary = "Close an acknowledged alarm that is back to normal",
            description = "With cause and treatment, unless they were reported before.")
    public RestResponse<AlarmView> close(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Closure closure) {
        return answers.after(() -> service.close(id, ExpectedVersion.of(seen), closure.cause(), closure.treatment()));
    }

    @PUT
    @Path("false-alarm")
    @Takes(AlarmStepKind.MARKED_FALSE)
    @RolesAllowed({"duty-officer", "supervisor"})
    @Operation(operationId = "markAlarmFalse", summary = "Close an alarm that is back to normal: nothing was wrong")
    public RestResponse<AlarmView> markFalse(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull FalseAlarm report) {
        return answers.after(() -> service.markFalse(id, ExpectedVersion.of(seen), report.reason()));
    }
}
