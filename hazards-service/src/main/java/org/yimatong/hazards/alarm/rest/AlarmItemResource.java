package org.yimatong.hazards.alarm.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.alarm.item.AlarmItems;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** What an operator has before them, over HTTP. */
@Path("/api/v1/alarm-items")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class AlarmItemResource {

    private final AlarmItems items;
    private final AlarmViews views;
    private final CurrentAccess access;

    AlarmItemResource(AlarmItems items, AlarmViews views, CurrentAccess access) {
        this.items = items;
        this.views = views;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listAlarmItems",
            summary = "What to do next about alarms, in at most ten lines",
            description = "The open alarms of one's areas or enterprise that are not put aside, in the order of"
                    + " urgency. A flood is one line; if there still are too many, those of one source, enterprise or"
                    + " area lie together. A line has the highest level and the urgency of its alarms.")
    public List<AlarmItemView> list() {
        var lines = items.of(access.get());
        var shown = views.among(
                lines.stream().flatMap(line -> Stream.ofNullable(line.alarm())).toList());
        return lines.stream().map(line -> AlarmItemView.of(line, shown)).toList();
    }
}
