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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmRecords;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** One alarm over HTTP, and what happened to it: its occurrences, and the steps that were taken with it. */
@Path("/api/v1/alarms/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class OneAlarmResource {

    private final Alarms alarms;
    private final AlarmRecords records;
    private final AlarmViews views;
    private final CurrentAccess access;

    OneAlarmResource(Alarms alarms, AlarmRecords records, AlarmViews views, CurrentAccess access) {
        this.alarms = alarms;
        this.records = records;
        this.views = views;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getAlarm", summary = "One alarm with what people made of it")
    @APIResponse(
            responseCode = "200",
            description = "The alarm; its ETag is its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AlarmDetails.class)))
    public RestResponse<AlarmDetails> one(UUID id) {
        var alarm = visible(id);
        return ResponseBuilder.ok(AlarmDetails.of(
                        alarm,
                        views.among(List.of(alarm)).apply(alarm),
                        views.gasAlarm(alarm, alarm.process().highestLevel()),
                        access.get().roles(),
                        records.newestTransitions(alarm, AlarmDetails.TRANSITIONS)))
                .header("ETag", ETags.of(alarm.version()))
                .build();
    }

    @GET
    @Path("occurrences")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listAlarmOccurrences", summary = "Each stay beyond the limits, in the order of discovery")
    public RestResponse<List<AlarmOccurrenceView>> occurrences(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return Page.respond(
                records.occurrences(visible(id), after(page), page.fetch()),
                page,
                AlarmOccurrenceView::of,
                occurrence -> Cursor.of(String.valueOf(occurrence.number())),
                address);
    }

    @GET
    @Path("steps")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listAlarmSteps", summary = "What was done with an alarm, oldest first")
    public RestResponse<List<AlarmStepView>> steps(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return Page.respond(
                records.steps(visible(id), after(page), page.fetch()),
                page,
                AlarmStepView::of,
                step -> Cursor.of(String.valueOf(step.number())),
                address);
    }

    private Alarm visible(UUID id) {
        return alarms.visible(access.get(), id).orElseThrow(NotFound::new);
    }

    private static long after(PageRequest page) {
        return page.after().map(cursor -> cursor.number(0)).orElse(0L);
    }
}
