package org.yimatong.hazards.notification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.ChannelKind;
import org.yimatong.hazards.notification.ChannelOverviews;
import org.yimatong.hazards.notification.ChannelService;
import org.yimatong.hazards.notification.NotificationChannel;
import org.yimatong.hazards.notification.NotificationChannels;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Notification channels over HTTP. */
@Path("/api/v1/notification-channels")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Notifications", description = "Who is told of alarms, by which way, and whether that arrives")
class ChannelResource {

    private final ChannelService service;
    private final NotificationChannels channels;
    private final ChannelOverviews overviews;

    ChannelResource(ChannelService service, NotificationChannels channels, ChannelOverviews overviews) {
        this.service = service;
        this.channels = channels;
        this.overviews = overviews;
    }

    @POST
    @Idempotent
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(
            operationId = "openNotificationChannel",
            summary = "Have alarms of an area or an enterprise told to somebody",
            description = "Of the next alarm on. A webhook's secret is given by its sub-resource secret.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ChannelView.class, responseCode = "201", responseDescription = "The channel")
    public RestResponse<ChannelView> open(@Valid @NotNull NewChannel wanted) {
        var channel = service.open(
                wanted.kind(), wanted.area(), wanted.uscc(), wanted.settings().terms());
        return ResponseBuilder.<ChannelView>created(URI.create("/api/v1/notification-channels/" + channel.id()))
                .entity(ChannelView.of(overviews.of(channel)))
                .header("ETag", ETags.of(channel.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(
            operationId = "listNotificationChannels",
            summary = "Channels by name, with what waits and what was not delivered")
    public RestResponse<List<ChannelView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("kind") @Nullable ChannelKind kind,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var found = channels.page(uscc, kind, page);
        var overview = overviews.of(found);
        return Page.respond(
                found,
                page,
                channel -> ChannelView.of(Objects.requireNonNull(overview.get(channel.id()))),
                NotificationChannels::cursor,
                address);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "enterprise"})
    @Operation(operationId = "getNotificationChannel", summary = "One channel; its ETag is needed to change it")
    public RestResponse<ChannelView> get(UUID id) {
        return new StepAnswers<NotificationChannel, ChannelView>(
                        NotificationChannel.class, channel -> ChannelView.of(overviews.of(channel)))
                .of(channels.visible(id)
                        .filter(channel -> channel.removedAt() == null)
                        .orElseThrow(NotFound::new));
    }
}
