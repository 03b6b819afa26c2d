package org.yimatong.hazards.notification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.listing.Place;
import org.yimatong.hazards.notification.NotificationFilter;
import org.yimatong.hazards.notification.NotificationState;
import org.yimatong.hazards.notification.Notifications;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** What became of notifications, over HTTP. */
@Path("/api/v1/alarm-notifications")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Notifications")
class NotificationResource {

    private final Notifications notifications;
    private final Clock clock;

    NotificationResource(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "analyst", "enterprise"})
    @Operation(
            operationId = "listAlarmNotifications",
            summary = "What one's channels were to tell, newest first; overdue=true for what is not delivered")
    public RestResponse<List<NotificationView>> list(
            @QueryParam("alarm") @Nullable UUID alarm,
            @QueryParam("flood") @Nullable UUID flood,
            @QueryParam("channel") @Nullable UUID channel,
            @QueryParam("state") @Nullable NotificationState state,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var now = clock.instant();
        var filter =
                new NotificationFilter(alarm == null ? flood : alarm, channel, state, overdue, now, Place.behind(page));
        return Page.respond(
                notifications.newestFirst(filter, page.fetch()),
                page,
                notification -> NotificationView.of(notification, now),
                notification -> new Place(notification.madeAt(), notification.id()).cursor(),
                address);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "analyst", "enterprise"})
    @Operation(operationId = "getAlarmNotification", summary = "One notification, a trial too")
    public NotificationView get(UUID id) {
        return NotificationView.of(notifications.visible(id).orElseThrow(NotFound::new), clock.instant());
    }
}
