package org.yimatong.hazards.notification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.notification.Trials;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Trials of notification channels over HTTP. */
@Path("/api/v1/notification-channels/{id}/trials")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Notifications")
class TrialResource {

    private final Trials trials;
    private final Clock clock;

    TrialResource(Trials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(
            operationId = "tryNotificationChannel",
            summary = "Send something by it that is no alarm",
            description = "What became of it is told by the notification; it takes a moment.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = NotificationView.class, responseCode = "201", responseDescription = "The notification")
    public RestResponse<NotificationView> tryOut(UUID id) {
        var trial = trials.begin(id);
        return ResponseBuilder.<NotificationView>created(URI.create("/api/v1/alarm-notifications/" + trial.id()))
                .entity(NotificationView.of(trial, clock.instant()))
                .build();
    }
}
