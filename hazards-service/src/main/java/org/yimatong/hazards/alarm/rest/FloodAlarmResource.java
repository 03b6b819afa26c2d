package org.yimatong.hazards.alarm.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.flood.AlarmFloods;
import org.yimatong.hazards.alarm.flood.SequenceOfEvents;
import org.yimatong.hazards.alarm.flood.SequenceOfEvents.Coming;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The alarms of a flood in the order in which they came, over HTTP. */
@Path("/api/v1/alarm-floods/{id}/alarms")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class FloodAlarmResource {

    /**
     * An alarm of a flood, as it is now.
     *
     * @param cameAt when the sensor measured that by which it came into the flood
     * @param cameWith the level of that
     */
    @Schema(name = "FloodAlarm")
    record FloodAlarm(
            Instant cameAt,
            AlarmLevel cameWith,
            @JsonUnwrapped AlarmView alarm) {}

    private final AlarmFloods floods;
    private final SequenceOfEvents sequence;
    private final Alarms alarms;
    private final AlarmViews views;
    private final CurrentAccess access;

    FloodAlarmResource(
            AlarmFloods floods, SequenceOfEvents sequence, Alarms alarms, AlarmViews views, CurrentAccess access) {
        this.floods = floods;
        this.sequence = sequence;
        this.alarms = alarms;
        this.views = views;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listAlarmsOfFlood",
            summary = "The alarms of a flood in the order in which they came by the clocks of the sensors",
            description = "The first-out alarm first. One that asked for attention again after the flood's end has left"
                    + " it, and is missing.")
    public RestResponse<List<FloodAlarm>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var flood = floods.visible(access.get(), id).orElseThrow(NotFound::new);
        var last = page.after()
                .map(cursor -> new Coming(cursor.id(2), AlarmLevel.NORMAL, cursor.instant(0), cursor.number(1)))
                .orElse(null);
        var came = sequence.behind(flood, last, page.fetch());
        var found = alarms.list("id in ?1", came.stream().map(Coming::alarm).toList());
        var byId = found.stream().collect(Collectors.toMap(Alarm::id, Function.identity()));
        var shown = views.among(found);
        return Page.respond(
                came,
                page,
                one -> new FloodAlarm(
                        one.observedAt(), one.level(), shown.apply(Objects.requireNonNull(byId.get(one.alarm())))),
                one -> Cursor.of(
                        one.observedAt().toString(),
                        String.valueOf(one.sequence()),
                        one.alarm().toString()),
                address);
    }
}
