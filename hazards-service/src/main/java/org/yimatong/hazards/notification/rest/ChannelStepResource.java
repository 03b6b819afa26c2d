package org.yimatong.hazards.notification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.ChannelOverviews;
import org.yimatong.hazards.notification.ChannelService;
import org.yimatong.hazards.notification.NotificationChannel;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What people decide about a notification channel, over HTTP. */
@Path("/api/v1/notification-channels/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Notifications")
class ChannelStepResource {

    /**
     * Why nothing is to be sent for now.
     *
     * @param until when it is resumed by itself; missing for never
     */
    record Pause(
            @NotBlank @PlainText @Size(max = 500) String reason,
            @ThisCentury @Nullable Instant until) {}

    private final ChannelService service;
    private final StepAnswers<NotificationChannel, ChannelView> answers;

    ChannelStepResource(ChannelService service, ChannelOverviews overviews) {
        this.service = service;
        this.answers = new StepAnswers<>(NotificationChannel.class, channel -> ChannelView.of(overviews.of(channel)));
    }

    @PUT
    @Path("settings")
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(operationId = "changeNotificationChannel", summary = "Say anew where it leads and what it tells of")
    public RestResponse<ChannelView> change(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ChannelSettings settings) {
        return answers.after(() -> service.change(id, ExpectedVersion.of(seen), settings.terms()));
    }

    @PUT
    @Path("pause")
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(
            operationId = "pauseNotificationChannel",
            summary = "Send nothing by it for now",
            description = "What waits to be sent is given up; what happens meanwhile is kept as not delivered.")
    public RestResponse<ChannelView> pause(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Pause pause) {
        return answers.after(() -> service.pause(id, ExpectedVersion.of(seen), pause.reason(), pause.until()));
    }

    @PUT
    @Path("resumption")
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(operationId = "resumeNotificationChannel", summary = "Send by it again")
    public RestResponse<ChannelView> resume(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.resume(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("removal")
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(operationId = "removeNotificationChannel", summary = "Send nothing by it any more, for good")
    public RestResponse<ChannelView> remove(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.remove(id, ExpectedVersion.of(seen)));
    }
}
