package org.yimatong.hazards.notification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.yimatong.hazards.notification.ChannelService;
import org.yimatong.hazards.notification.NotificationChannel;
import org.yimatong.hazards.notification.webhook.WebhookSecrets;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;

/** The secrets that recipients verify webhooks with. */
@Path("/api/v1/notification-channels/{id}/secret")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Notifications")
class ChannelSecretResource {

    /**
     * A secret, shown this once.
     *
     * @param secret as libraries of Standard Webhooks take it
     * @param formerSecretUntil until when the one before signs, too; missing for the first
     */
    record ChannelSecret(
            UUID channel, String secret, @Nullable Instant formerSecretUntil) {}

    private final ChannelService service;
    private final StepAnswers<NotificationChannel, ChannelSecret> answers;

    ChannelSecretResource(ChannelService service, WebhookSecrets secrets) {
        this.service = service;
        this.answers = new StepAnswers<>(
                NotificationChannel.class,
                channel -> new ChannelSecret(
                        channel.id(),
                        secrets.shown(channel.id(), channel.secretGeneration()),
                        channel.formerSecretUntil()));
    }

    @PUT
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(
            operationId = "renewNotificationSecret",
            summary = "Get a new secret for a webhook, the first one too",
            description = "It is shown this once and kept nowhere. The one before signs beside it for a day.")
    public RestResponse<ChannelSecret> renew(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.renewSecret(id, ExpectedVersion.of(seen)));
    }
}
