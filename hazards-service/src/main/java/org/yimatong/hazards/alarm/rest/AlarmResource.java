package org.yimatong.hazards.alarm.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.flood.AlarmFloods;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Alarms over HTTP, newest first or in the order of what to do next. */
@Path("/api/v1/alarms")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AlarmResource {

    private final Alarms alarms;
    private final AlarmFloods floods;
    private final AlarmViews views;
    private final CurrentAccess access;

    AlarmResource(Alarms alarms, AlarmFloods floods, AlarmViews views, CurrentAccess access) {
        this.alarms = alarms;
        this.floods = floods;
        this.views = views;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listAlarms",
            summary = "Alarms of one's areas or enterprise, newest first, or in the order of what to do next")
    @APIResponse(
            responseCode = "200",
            description = "In the order that was asked for",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AlarmView.class)))
    public RestResponse<List<AlarmView>> list(
            @BeanParam @Valid AlarmQuery query, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var flood = query.flood() == null
                ? null
                : floods.visible(access.get(), query.flood()).orElseThrow(NotFound::new);
        var filter = query.filter(flood);
        var found = query.order() == AlarmQuery.Order.URGENCY
                ? alarms.mostUrgentFirst(access.get(), filter, page)
                : alarms.newestFirst(access.get(), filter, page);
        return Page.respond(found, page, views.among(found), Alarms::cursor, address);
    }
}
